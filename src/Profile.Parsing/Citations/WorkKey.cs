using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>What tells works and authors apart, as keys of their folded text.</summary>
internal static class WorkKey
{
    /// <summary>How many authors of a work a short form is compared with.</summary>
    private const int MostAuthors = 32;

    /// <summary>Title, container, date and first author of a full citation: the same for two citations of one work. <see cref="FoldedText.Empty"/> when it has no title.</summary>
    public static ulong Of(in CitedSource source)
    {
        ulong key = FoldedText.KeyOf(source.Item!.PrintedTitle);
        if (key == FoldedText.Empty) return key;
        key = FoldedText.Extend(key, source.ContainerKey);
        key = FoldedText.Extend(key, source.Issued?.Key ?? FoldedText.Empty);
        return FoldedText.Extend(key, source.AuthorKey);
    }

    /// <summary>The authors of an item that <see cref="CslItemBuilder"/> built, to be gone through as the array they are.</summary>
    public static ReadOnlySpan<CslName> AuthorsOf(CslItem item) => (CslName[])item.Author;

    /// <summary>The family name, or the whole name of an organisation.</summary>
    public static ulong Of(CslName name, FoldedKeys keys) => keys.Of(name.Family ?? name.Literal);

    public static ulong OfContainer(CslItem item, FoldedKeys keys) => keys.Of(item.ContainerTitle ?? item.Publisher);

    /// <summary>Whether each author of a short form is an author of the work.</summary>
    public static bool AuthorsAgree(CslItem citation, CslItem work, FoldedKeys keys)
    {
        foreach (CslName name in AuthorsOf(citation))
        {
            if (!HasAuthor(work, name, keys)) return false;
        }
        return true;
    }

    private static bool HasAuthor(CslItem work, CslName name, FoldedKeys keys)
    {
        ulong key = Of(name, keys);
        ReadOnlySpan<CslName> authors = AuthorsOf(work);
        foreach (CslName author in authors[..Math.Min(authors.Length, MostAuthors)])
        {
            if (Of(author, keys) == key || (Acronym.IsOne(name.Family ?? name.Literal) && Acronym.KeyOf(author.Literal) == key) || FoldedWords.Begin(author.Literal, name.Family ?? name.Literal)) return true;
        }
        return false;
    }
}
