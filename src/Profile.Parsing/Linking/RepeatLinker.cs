using Profile.Parsing.Model;

namespace Profile.Parsing.Linking;

/// <summary>Finds casualties told again: the same kind and number, near enough, with victims and dates that do not speak against it.</summary>
internal static class RepeatLinker
{
    /// <summary>How many figures back a casualty can be told again.</summary>
    private const int Farthest = 24;

    /// <summary>From this number on, chance does not make two figures equal.</summary>
    private const int Telling = 20;

    /// <summary>Index of the earlier casualty that the one at <paramref name="index"/> tells again; null when it is new.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="casualties">All casualties, in text order.</param>
    /// <param name="dates">The dates that their indexes point to.</param>
    /// <param name="index">The later of the two.</param>
    /// <param name="firstOfSentence">The first of the figures up to that one which all stand in its sentence: none of them is told again there.</param>
    public static int? EarlierOf(string text, ReadOnlySpan<CasualtyMention> casualties, IReadOnlyList<DateMention> dates, int index, int firstOfSentence)
    {
        CasualtyMention later = casualties[index];
        if (later.Best is not > 0 || later.Polarity is CasualtyPolarity.Denied) return null;
        for (int i = firstOfSentence - 1; i >= 0 && i >= index - Farthest; i--)
        {
            CasualtyMention earlier = casualties[i];
            if (earlier.Best != later.Best || earlier.Low != later.Low || earlier.High != later.High || !IsSameKind(earlier.Kind, later.Kind)) continue;
            if (earlier.Sentence == later.Sentence || later.SubsetOf == i || earlier.SubsetOf == index) continue;
            if (IsSameEvent(earlier, later, dates, IsDefinite(text, later))) return earlier.Repeats ?? i;
        }
        return null;
    }

    private static bool IsSameEvent(CasualtyMention earlier, CasualtyMention later, IReadOnlyList<DateMention> dates, bool definite)
    {
        bool? sameVictims = AreSameVictims(earlier.Victims, later.Victims);
        if (sameVictims is false) return later.Best > 1 && later.AttributionSpan is not null && IsNextSentence(earlier, later) && !IsOtherRole(earlier, later);
        if (definite && later.Best >= Telling) return true;
        if (definite && later.Best > 1 && (sameVictims is true || later.Victims is null && earlier.Section == later.Section)) return true;
        bool? sameDate = IsSameDate(earlier.Date, later.Date, dates);
        if (sameDate is false) return false;
        if (later.Best >= Telling) return true;
        return sameVictims is true && (sameDate is true || later.Best > 1 && earlier.Section == later.Section);
    }

    /// <summary>Whether the one sentence follows the other, so that a witness tells the same again in other words: <c>killed six men. According to the mayor, six traders were shot dead</c>.</summary>
    private static bool IsNextSentence(CasualtyMention earlier, CasualtyMention later) =>
        earlier.Section == later.Section && earlier.Sentence is { } first && later.Sentence is { } second && second.Start - first.End is >= 0 and <= 8;

    private static bool IsOtherRole(CasualtyMention left, CasualtyMention right) =>
        left.VictimsRole is { } a && right.VictimsRole is { } b && a is not VictimsRole.Unknown && b is not VictimsRole.Unknown && a != b;

    /// <summary>Whether <c>the</c> stands before the number: its people were told of before, whatever the date of the sentence.</summary>
    private static bool IsDefinite(string text, CasualtyMention casualty) =>
        casualty.Figure is { Start: > 4 } figure && text.AsSpan(figure.Start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);

    private static bool IsSameKind(CasualtyKind left, CasualtyKind right) => left == right || IsHeld(left) && IsHeld(right);

    private static bool IsHeld(CasualtyKind kind) => kind is CasualtyKind.Kidnapped or CasualtyKind.Hostage or CasualtyKind.Captured or CasualtyKind.Detained;

    /// <summary>Whether one date lies in the other; null when one is missing or has no bounds.</summary>
    private static bool? IsSameDate(int? left, int? right, IReadOnlyList<DateMention> dates)
    {
        if (left is null || right is null) return null;
        if (left == right) return true;
        DateMention a = dates[left.Value], b = dates[right.Value];
        if (a.Earliest is not { } aFrom || a.Latest is not { } aTo || b.Earliest is not { } bFrom || b.Latest is not { } bTo) return null;
        return aFrom >= bFrom && aTo <= bTo || bFrom >= aFrom && bTo <= aTo;
    }

    /// <summary>Whether the last words of the victims begin alike, as <c>teens</c> and <c>teenagers</c> do; null when one side names none.</summary>
    private static bool? AreSameVictims(string? left, string? right)
    {
        if (left is null || right is null) return null;
        ReadOnlySpan<char> a = LastWord(left), b = LastWord(right);
        int length = Math.Min(4, Math.Min(a.Length, b.Length));
        return a[..length].Equals(b[..length], StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> LastWord(string words) => words.AsSpan(words.AsSpan().LastIndexOfAny(' ', '\n', '\r') + 1);
}
