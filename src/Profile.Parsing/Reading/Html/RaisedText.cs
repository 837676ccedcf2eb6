using System.Globalization;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>
/// Decides what raised digits without a link are: marks of notes stay digits, powers and fractions become raised characters, <c>km²</c>, <c>¹⁄₂</c>, and digits
/// below the line become lowered ones, <c>CO₂</c>.
/// </summary>
internal sealed class RaisedText(ProjectionBuffer buffer)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const char FractionSlash = '⁄';
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "m", "km", "cm", "mm", "dm", "nm", "mi", "ft", "yd", "in", "s", "kWm", "Wm", "cd", "mile", "miles", "metres", "meters", "kilometres", "kilometers", "feet" };

    private int _greatest;

    /// <summary>Whether the text was added here, with its marks.</summary>
    public bool TryAdd(in PageNode node, string text, char behind, in BlockDraft context, List<MarkedReference> references)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.Length > MarkLabel.Longest) return false;
        char before = buffer.Last;
        if ((node.Traits & NodeTraits.Lowered) != 0) return (char.IsLetter(before) || before == FractionSlash) && TryAddDigits(trimmed, Lowered, node, context);
        if (behind == FractionSlash || (!StandsBehindMark(references) && IsPower(trimmed, before))) return TryAddDigits(trimmed, Raised, node, context);
        if (context.Note >= 0 || context.Furniture != PageFurniture.None || (node.Traits & NodeTraits.OpensLine) != 0) return false;
        if (!HoldsOnlyNumbers(trimmed) || IsPageOfMark(before, references)) return false;
        int start = buffer.Length;
        buffer.Append(text, node, context);
        AddMarks(start, references);
        return true;
    }

    /// <summary>Each number of <c>12</c>, <c>[12]</c>, <c>3,4</c> or <c>3-5</c>.</summary>
    private void AddMarks(int from, List<MarkedReference> references)
    {
        for (int i = from; i < buffer.Length; i++)
        {
            int start = i, number = 0;
            while (i < buffer.Length && char.IsAsciiDigit(buffer.CharacterAt(i))) number = number * 10 + (buffer.CharacterAt(i++) - '0');
            if (i == start || number == 0) continue;
            references.Add(new MarkedReference(new SourceSpan(start, i), number, -1));
            _greatest = Math.Max(_greatest, number);
        }
    }

    private bool StandsBehindMark(List<MarkedReference> references) => references.Count > 0 && references[^1].Span.End == buffer.Length;

    /// <summary>The pages that some wikis print behind a mark: <c>[341]:31–32</c>.</summary>
    private bool IsPageOfMark(char before, List<MarkedReference> references) =>
        before is ':' or '–' or ',' && references.Count > 0 && buffer.Length - references[^1].Span.End <= 12 && IsOneWordFrom(references[^1].Span.End) && (before != ',' || buffer.CharacterAt(references[^1].Span.End) != ',');

    private bool IsOneWordFrom(int start)
    {
        for (int i = start; i < buffer.Length; i++)
        {
            if (buffer.CharacterAt(i) is not (']' or ':' or ',' or '–' or '-') && !char.IsAsciiDigit(buffer.CharacterAt(i))) return false;
        }
        return true;
    }

    private static bool HoldsOnlyNumbers(ReadOnlySpan<char> text)
    {
        int digits = 0, run = 0;
        foreach (char c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run > 5) return false;
            if (run > 0) digits++;
            else if (c is not (',' or ';' or '-' or '–' or '[' or ']' or '(' or ')' or ' ')) return false;
        }
        return digits > 0;
    }

    /// <summary>
    /// Behind a unit 2 and 3 are powers. Behind a number other than a year digits are, unless they are the number that the next mark
    /// would have.
    /// </summary>
    private bool IsPower(ReadOnlySpan<char> text, char before)
    {
        bool negative = text[0] is '-' or '−';
        if (!int.TryParse(negative ? text[1..] : text, NumberStyles.None, CultureInfo.InvariantCulture, out int power) || power > 99) return false;
        if (negative) return char.IsAsciiLetterOrDigit(before);
        if (char.IsAsciiDigit(before)) return !IsYear() && (power != _greatest + 1 || NumberBefore() == 10);
        return power is 2 or 3 && char.IsLetter(before) && Units.Contains(WordBefore());
    }

    private bool IsYear() => NumberBefore() is >= 1000 and < 2100 && DigitsBefore() == 4;

    private int DigitsBefore()
    {
        int start = buffer.Length;
        while (start > 0 && char.IsAsciiDigit(buffer.CharacterAt(start - 1))) start--;
        return buffer.Length - start;
    }

    private int NumberBefore()
    {
        int digits = DigitsBefore(), number = 0;
        if (digits > 8) return -1;
        for (int i = buffer.Length - digits; i < buffer.Length; i++) number = number * 10 + (buffer.CharacterAt(i) - '0');
        return number;
    }

    private string WordBefore()
    {
        int start = buffer.Length;
        while (start > 0 && buffer.Length - start < 12 && char.IsLetter(buffer.CharacterAt(start - 1))) start--;
        return string.Create(buffer.Length - start, (buffer, start), static (word, from) =>
        {
            for (int i = 0; i < word.Length; i++) word[i] = from.buffer.CharacterAt(from.start + i);
        });
    }

    private bool TryAddDigits(ReadOnlySpan<char> text, string digits, in PageNode node, in BlockDraft context)
    {
        Span<char> changed = stackalloc char[MarkLabel.Longest];
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) changed[i] = digits[text[i] - '0'];
            else if (text[i] is '-' or '−' && i == 0 && digits == Raised) changed[i] = '⁻';
            else return false;
        }
        buffer.Append(changed[..text.Length], node, context);
        return true;
    }
}
