using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Tells an item of a list by the sign before it.</summary>
internal static class BulletShape
{
    /// <summary>Whether a bullet, dash or star opens the block, with a space behind it.</summary>
    public static bool Matches(ReadOnlySpan<Token> tokens) =>
        tokens.Length > 1 && tokens[1].SpaceBefore && tokens[0].Kind == TokenKind.Punctuation && tokens[0].Value is '•' or '·' or '▪' or '●' or '◦' or '‣' or '-' or '–' or '—' or '*';
}
