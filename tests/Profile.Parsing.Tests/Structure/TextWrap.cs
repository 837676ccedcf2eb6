using System.Text;

namespace Profile.Parsing.Tests.Structure;

/// <summary>Wraps the lines of a text as an editor does: a break in place of the last space that fits.</summary>
internal static class TextWrap
{
    public static string At(int width, string text) => string.Join('\n', text.Split('\n').Select(line => Line(width, line)));

    private static string Line(int width, string line)
    {
        if (line.Length <= width) return line;
        var wrapped = new StringBuilder(line.Length + 16);
        int column = 0;
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0) wrapped.Append(column + 1 + word.Length > width ? '\n' : ' ');
            column = column > 0 && column + 1 + word.Length <= width ? column + 1 + word.Length : word.Length;
            wrapped.Append(word);
        }
        return wrapped.ToString();
    }
}
