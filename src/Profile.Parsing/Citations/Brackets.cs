namespace Profile.Parsing.Citations;

internal static class Brackets
{
    public static bool IsOpening(int c) => c is '(' or '[' or '{' or '<';

    public static bool IsClosing(int c) => c is ')' or ']' or '}' or '>';

    public static bool Match(int opening, int closing) => (opening, closing) is ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>');
}
