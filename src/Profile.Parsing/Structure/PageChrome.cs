using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Recognises lines that belong to the page a profile was copied from, and not to the profile.</summary>
internal sealed class PageChrome
{
    private const int LongestLine = 120;

    private readonly (string Reason, PhraseSet Phrases)[] _kinds;
    private readonly int _home, _page, _of;

    public PageChrome(Lexicon lexicon)
    {
        _kinds =
        [
            ("navigation", new PhraseSet(
                lexicon,
                "browse by", "browse", "home", "menu", "main menu", "search", "skip to content", "skip to main content", "skip to navigation", "back to top", "return to top",
                "top of page", "table of contents", "on this page", "in this section", "you are here", "next", "previous", "previous page", "next page", "read more", "related content",
                "related articles", "see all", "view all", "log in", "login", "sign in", "sign up", "subscribe", "close", "toggle navigation")),
            ("share", new PhraseSet(
                lexicon,
                "share", "share this", "share this page", "share this article", "share on facebook", "share on twitter", "print", "print this page", "print page", "printer friendly version",
                "printer-friendly version", "email", "e-mail", "email this page", "tweet", "facebook", "twitter", "linkedin", "whatsapp", "download", "download pdf", "download as pdf",
                "save", "cite this page", "copy link")),
        ];
        (_home, _page, _of) = (lexicon.Add("home"), lexicon.Add("page"), lexicon.Add("of"));
    }

    /// <summary>Why the block is not the profile's text; null when it is.</summary>
    public string? ReasonFor(TokenizedText text, Block block)
    {
        if (block.Span.Length > LongestLine) return null;
        ReadOnlySpan<Token> tokens = HeadingWords.Of(text, block);
        if (tokens.IsEmpty || HeadingMarkup.IsRule(tokens)) return "separator";
        if (IsPageNumber(tokens)) return "page-number";
        if (IsBreadcrumb(tokens)) return "breadcrumb";
        return PhrasesIn(tokens);
    }

    /// <summary>The reason when the line consists of chrome phrases, one or several with bars or dots between.</summary>
    private string? PhrasesIn(ReadOnlySpan<Token> tokens)
    {
        string? reason = null;
        for (int start = 0; start < tokens.Length;)
        {
            int end = start;
            while (end < tokens.Length && !IsBar(tokens[end])) end++;
            reason = ReasonForPhrase(tokens[start..end]);
            if (reason is null) return null;
            start = end + 1;
        }
        return reason;
    }

    private string? ReasonForPhrase(ReadOnlySpan<Token> words)
    {
        foreach ((string reason, PhraseSet phrases) in _kinds)
        {
            if (phrases.Matches(words)) return reason;
        }
        return null;
    }

    private static bool IsBar(Token token) => token.Is('|') || token.Is('·') || token.Is('•') || token.Is('/');

    /// <summary><c>Home &gt; Countries &gt; Karsova</c></summary>
    private bool IsBreadcrumb(ReadOnlySpan<Token> tokens)
    {
        if (tokens[^1].Is('.')) return false;
        int arrows = 0;
        foreach (Token token in tokens) arrows += IsArrow(token) ? 1 : 0;
        return arrows > 1 || (tokens.Length > 2 && tokens[0].IsWord && tokens[0].Value == _home && IsArrow(tokens[1]));
    }

    private static bool IsArrow(Token token) => token.Kind == TokenKind.Punctuation && token.Value is '>' or '»' or '›' or '→' && token.SpaceBefore;

    /// <summary><c>Page 3</c>, <c>Page 3 of 12</c>, <c>- 3 -</c></summary>
    private bool IsPageNumber(ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].IsWord && tokens[0].Value == _page && tokens.Length > 1 && tokens[1].IsNumber)
            return tokens.Length == 2 || (tokens.Length == 4 && tokens[2].IsWord && tokens[2].Value == _of && tokens[3].IsNumber);
        return tokens.Length == 3 && tokens[1].IsNumber && IsDash(tokens[0]) && IsDash(tokens[2]);
    }

    private static bool IsDash(Token token) => token.Is('-') || token.Is('–') || token.Is('—');
}
