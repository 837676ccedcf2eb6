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

    /// <summary>As <see cref="Figures"/>, with the links counted from 1: <c>&lt;1</c> is part of the first, <c>=1</c> tells it again.</summary>
    public static string FiguresWithLinks(string text) => string.Join("; ", Casualties(text).Select(casualty =>
        Numbers(casualty)
        + (casualty.SubsetOf is { } whole ? string.Create(CultureInfo.InvariantCulture, $" <{whole + 1}") : "")
        + (casualty.Repeats is { } earlier ? string.Create(CultureInfo.InvariantCulture, $" ={earlier + 1}") : "")));

    public static string Figure(CasualtyMention casualty) =>
        Numbers(casualty) + (casualty.SubsetOf is { } whole ? string.Create(CultureInfo.InvariantCulture, $" <{whole}") : "");

    private static string Numbers(CasualtyMention casualty)
    {
        string numbers = casualty.Low == casualty.Best && casualty.Best == casualty.High && casualty.Low is not null
            ? Number(casualty.Best)
            : $"{Number(casualty.Low)}/{Number(casualty.Best)}/{Number(casualty.High)}";
        return $"{casualty.Kind.ToString().ToLowerInvariant()} {numbers}";
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
