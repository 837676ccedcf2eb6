using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Recognises lines that belong to the page a profile was copied from, and not to the profile.</summary>
internal sealed class PageChrome
{
    private readonly (string Reason, PhraseSet Phrases)[] _kinds;

    public PageChrome(Lexicon lexicon) => _kinds =
    [
        ("navigation", new PhraseSet(
            lexicon,
            "browse by", "browse", "home", "menu", "main menu", "search", "skip to content", "skip to main content", "skip to navigation", "back to top", "return to top",
            "table of contents", "contents", "on this page", "in this section", "you are here", "breadcrumb", "next", "previous", "previous page", "next page", "read more",
            "related content", "related articles", "see all", "view all", "log in", "login", "sign in", "sign up", "subscribe", "close", "toggle navigation")),
        ("share", new PhraseSet(
            lexicon,
            "share", "share this", "share this page", "share this article", "print", "print this page", "printer friendly version", "email", "e mail", "email this page", "tweet",
            "facebook", "twitter", "linkedin", "download", "download pdf", "download as pdf", "save", "cite this page", "copy link")),
    ];

    /// <summary>Why the block is not the profile's text; null when it is.</summary>
    public string? ReasonFor(TokenizedText text, Block block)
    {
        if (block.TokenCount > 6) return null;
        ReadOnlySpan<Token> words = HeadingWords.Of(text, block);
        foreach ((string reason, PhraseSet phrases) in _kinds)
        {
            if (phrases.Matches(words)) return reason;
        }
        return null;
    }
}
