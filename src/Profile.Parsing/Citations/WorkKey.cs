using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>What tells works and authors apart, folded.</summary>
internal static class WorkKey
{
    /// <summary>Title, container, date and first author of a full citation: the same for two citations of one work. Empty when it has no title.</summary>
    public static string Of(CitedSource source)
    {
        if (source.TitleKey.Length == 0) return "";
        string author = source.Draft.Authors.Count > 0 ? Of(source.Draft.Authors[0]) : "";
        return string.Join('\n', source.TitleKey, source.ContainerKey, source.Draft.Issued?.Edtf, author);
    }

    /// <summary>The family name, or the whole name of an organisation.</summary>
    public static string Of(CslName name) => FoldedText.Of(name.Family ?? name.Literal);

    /// <summary>Whether each author of a short form is an author of the work.</summary>
    public static bool AuthorsAgree(CitedSource citation, CitedSource work)
    {
        foreach (CslName name in citation.Draft.Authors)
        {
            if (!HasAuthor(work, Of(name))) return false;
        }
        return true;
    }

    private static bool HasAuthor(CitedSource work, string key)
    {
        foreach (CslName author in work.Draft.Authors)
        {
            if (Of(author) == key || FoldedText.Of(author.Literal).StartsWith(key + " ", StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
