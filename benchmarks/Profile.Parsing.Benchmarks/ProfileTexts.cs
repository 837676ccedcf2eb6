using System.Text;

namespace Profile.Parsing.Benchmarks;

/// <summary>Makes inputs of any size from the sample profiles: whole profiles, in turn, behind each other, the last one cut at a line's end.</summary>
public static class ProfileTexts
{
    private static readonly string[] Samples =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "profiles"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>A text of about so many UTF-16 code units; the same for the same length.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 32 * 1024);
        for (int i = 0; text.Length < length; i++) text.Append(Samples[i % Samples.Length]).Append("\n\n");
        int end = Math.Min(length, text.Length);
        while (end > 0 && text[end - 1] != '\n') end--;
        return text.ToString(0, end);
    }

    /// <summary>The sample with every defect.</summary>
    public static string Longest { get; } = Samples.MaxBy(sample => sample.Length)!;
}
