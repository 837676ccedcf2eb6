using System.Numerics;
using System.Text;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>
/// Text as it is compared: letters and digits in lower case without accents, words apart, no apostrophes, no article in front. It is never
/// written down: its words are hashed, and keys are made of their hashes.
/// </summary>
/// <remarks>Of 64 bits: two of a million titles fall together once in ten million documents.</remarks>
internal static class FoldedText
{
    /// <summary>The key of text without letters or digits.</summary>
    public const ulong Empty = 0;

    private const ulong Prime = 0x100000001B3;

    /// <summary>No title or name is longer; what stands behind is not compared, so that a comparison costs no more.</summary>
    private const int Longest = 1024;

    /// <summary>Another in each process, so that no text can be made whose keys fall together. Keys are only compared: no result depends on it.</summary>
    private static readonly ulong Start = (ulong)Random.Shared.NextInt64();

    private static readonly ulong The = WordOf("the"), A = WordOf("a"), An = WordOf("an");

    /// <summary>Equal for texts that are compared as equal.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return Empty;
        ReadOnlySpan<char> characters = Decomposed(text);
        int at = 0;
        ulong key = Empty;
        bool article = false;
        while (NextWord(characters, ref at, out ulong word))
        {
            bool opens = key == Empty;
            key = opens || article ? Extend(Empty, word) : Extend(key, word);
            article = opens && (word == The || word == A || word == An);
        }
        return key;
    }

    /// <summary>The key of words whose key is <paramref name="key"/> with one word more.</summary>
    public static ulong Extend(ulong key, ulong word) => ((BitOperations.RotateLeft(key, 5) ^ word) * Prime) | 1;

    /// <summary>The hashes of the words of <paramref name="text"/>, without an article in front, as many as <paramref name="words"/> has room for.</summary>
    public static int Words(ReadOnlySpan<char> text, Span<ulong> words)
    {
        if (text.IsEmpty) return 0;
        ReadOnlySpan<char> characters = Decomposed(text);
        int at = 0, count = 0;
        bool article = false;
        while (count < words.Length && NextWord(characters, ref at, out ulong word))
        {
            if (article) count = 0;
            article = count == 0 && !article && (word == The || word == A || word == An);
            words[count++] = word;
        }
        return count;
    }

    /// <summary>Reads the word that starts at or behind <paramref name="at"/> and goes behind it.</summary>
    private static bool NextWord(ReadOnlySpan<char> text, ref int at, out ulong word)
    {
        ulong hash = Start;
        int i = at;
        while (i < text.Length && FoldedCharacters.Of(text[i]) <= FoldedCharacters.Nothing) i++;
        bool found = i < text.Length;
        for (; i < text.Length; i++)
        {
            char c = FoldedCharacters.Of(text[i]);
            if (c == FoldedCharacters.Break) break;
            if (c != FoldedCharacters.Nothing) hash = (hash ^ c) * Prime;
        }
        at = i;
        word = hash;
        return found;
    }

    private static ulong WordOf(string word)
    {
        int at = 0;
        NextWord(word, ref at, out ulong hash);
        return hash;
    }

    /// <summary>The text itself where each character folds alone. Normalization throws on lone surrogates and on U+FFFE.</summary>
    private static ReadOnlySpan<char> Decomposed(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> part = text.Length > Longest ? text[..Longest] : text;
        if (Ascii.IsValid(part)) return part;
        foreach (char c in part)
        {
            if (!FoldedCharacters.Has(c)) return WellFormedText.Of(part.ToString()).Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormKD);
        }
        return part;
    }
}
