using System.Globalization;
using System.Text;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Text as it is compared: letters and digits in lower case without accents, words with one space between, no apostrophes, no article in front.</summary>
internal static class FoldedText
{
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (!Ascii.IsValid(text)) text = Normalizable(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (space && folded.Length > 0) folded.Append(' ');
                folded.Append(char.ToLowerInvariant(c));
                space = false;
            }
            else if (c is not ('\'' or '’' or '‘') && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                space = true;
            }
        }
        return WithoutArticle(folded.ToString());
    }

    /// <summary>Normalization throws on lone surrogates and on U+FFFE.</summary>
    private static string Normalizable(string text) => WellFormedText.Of(text).Replace('\uFFFE', '\uFFFD');

    private static string WithoutArticle(string folded)
    {
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (folded.Length > article.Length && folded.StartsWith(article, StringComparison.Ordinal)) return folded[article.Length..];
        }
        return folded;
    }
}
