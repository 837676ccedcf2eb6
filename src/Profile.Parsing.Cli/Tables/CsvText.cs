using System.Buffers;

namespace Profile.Parsing.Cli.Tables;

/// <summary>Text as a cell of a CSV file can hold it.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>
    /// <paramref name="text"/> with each control character but tab and line ends as U+FFFD: NUL ends a cell in some readers, and
    /// others would act on a terminal that the file is shown on. The same string when there is none.
    /// </summary>
    public static string? Of(string? text)
    {
        int first = text.AsSpan().IndexOfAny(Controls);
        if (first < 0) return text;
        return string.Create(text!.Length, (text, first), static (target, from) =>
        {
            from.text.CopyTo(target);
            foreach (ref char c in target[from.first..])
            {
                if (Controls.Contains(c)) c = '\uFFFD';
            }
        });
    }
}
