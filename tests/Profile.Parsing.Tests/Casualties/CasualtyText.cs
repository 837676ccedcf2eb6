using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Casualties;

/// <summary>The casualties of a text as short strings, <c>killed 12</c>, <c>wounded 20/20/-</c>, so that a test shows all of them at once.</summary>
internal static class CasualtyText
{
    private static readonly ProfileParser Parser = new();

    public static IReadOnlyList<CasualtyMention> Casualties(string text) => Parser.Parse(text).Casualties;

    /// <summary>Kinds and numbers in text order, joined by <c>"; "</c>; one number where low, best and high are the same; <c>&lt;n</c> is part of the nth from 0.</summary>
    public static string Figures(string text) => string.Join("; ", Casualties(text).Select(Figure));

    public static string Figure(CasualtyMention casualty)
    {
        string numbers = casualty.Low == casualty.Best && casualty.Best == casualty.High && casualty.Low is not null
            ? Number(casualty.Best)
            : $"{Number(casualty.Low)}/{Number(casualty.Best)}/{Number(casualty.High)}";
        string part = casualty.SubsetOf is { } whole ? string.Create(CultureInfo.InvariantCulture, $" <{whole}") : "";
        return $"{casualty.Kind.ToString().ToLowerInvariant()} {numbers}{part}";
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
