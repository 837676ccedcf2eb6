using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The boilerplate that markup tells: neighbouring blocks with one reason are one piece.</summary>
internal static class MarkedBoilerplate
{
    public static List<Boilerplate> Of(MarkedText marks)
    {
        var found = new List<Boilerplate>();
        for (int i = 0; i < marks.Blocks.Count;)
        {
            int end = i + 1;
            if (marks.Blocks[i].Boilerplate is { } reason)
            {
                while (end < marks.Blocks.Count && marks.Blocks[end].Boilerplate == reason) end++;
                found.Add(new Boilerplate { Span = new SourceSpan(marks.Blocks[i].Span.Start, marks.Blocks[end - 1].Span.End), Reason = reason });
            }
            i = end;
        }
        return found;
    }
}
