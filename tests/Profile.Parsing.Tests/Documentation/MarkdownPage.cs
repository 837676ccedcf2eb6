namespace Profile.Parsing.Tests.Documentation;

/// <summary>A page of the repository, taken apart as far as the tests need it.</summary>
internal sealed class MarkdownPage(string path)
{
    private readonly string[] _lines = File.ReadAllLines(Golden.Repository.PathOf(path));

    /// <summary>The text inside the fences of each block in <paramref name="language"/>, in order.</summary>
    public IEnumerable<string> Blocks(string language)
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            if (_lines[i] != "```" + language) continue;
            int end = Array.IndexOf(_lines, "```", i + 1);
            yield return string.Concat(_lines[(i + 1)..end].Select(line => line + "\n"));
            i = end;
        }
    }

    /// <summary>The rows of the first table under a heading of any level, without the table's own heading.</summary>
    public IEnumerable<IReadOnlyList<string>> Table(string heading) =>
        _lines.SkipWhile(line => !line.StartsWith("##", StringComparison.Ordinal) || line.TrimStart('#').Trim() != heading).SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
}
