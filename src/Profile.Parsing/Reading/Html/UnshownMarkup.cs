namespace Profile.Parsing.Reading;

/// <summary>Passes elements of which nothing is shown as text, and in which other rules hold than around them. False where what they hold is not to be expected there.</summary>
internal static class UnshownMarkup
{
    /// <summary>Behind the start tag's name: up to the end of the list of choices.</summary>
    public static bool TrySkipSelect(ref MarkupScanner markup)
    {
        if (!markup.SkipAttributes()) return false;
        while (true)
        {
            MarkupPiece piece = markup.Next();
            if (piece is MarkupPiece.Text or MarkupPiece.Comment) continue;
            if (piece is not (MarkupPiece.StartTag or MarkupPiece.EndTag)) return false;
            MarkupTag tag = MarkupTags.Of(markup.Name);
            bool end = tag.Rule == TagRule.Select && piece == MarkupPiece.EndTag;
            if (!end && tag.Name is not ("option" or "optgroup") || !markup.SkipAttributes()) return false;
            if (end) return true;
        }
    }

    /// <summary>What stands in the head for readers without scripts: links and style sheets.</summary>
    public static bool TrySkipNoScript(ref MarkupScanner markup)
    {
        if (!markup.SkipAttributes()) return false;
        while (true)
        {
            MarkupPiece piece = markup.Next();
            if (piece == MarkupPiece.Comment || piece == MarkupPiece.Text && markup.IsBlank) continue;
            if (piece is not (MarkupPiece.StartTag or MarkupPiece.EndTag)) return false;
            MarkupTag tag = MarkupTags.Of(markup.Name);
            if (!markup.SkipAttributes()) return false;
            if (piece == MarkupPiece.EndTag) return tag.Rule == TagRule.NoScript;
            if (tag.Name is not ("link" or "meta") && !(tag.Name == "style" && markup.ReadHeldText(tag.Name))) return false;
        }
    }

    /// <summary>A drawing in SVG. Elements of HTML would end it, or stand in it as what they are.</summary>
    public static bool TrySkipDrawing(ref MarkupScanner markup)
    {
        if (!markup.SkipAttributes()) return false;
        if (markup.IsSelfClosing) return true;
        var open = new Stack<string>();
        while (true)
        {
            MarkupPiece piece = markup.Next();
            if (piece == MarkupPiece.Text || piece == MarkupPiece.Comment && !markup.Name.StartsWith("<![")) continue;
            if (piece is not (MarkupPiece.StartTag or MarkupPiece.EndTag)) return false;
            string name = markup.Name.ToString();
            if (!markup.SkipAttributes()) return false;
            if (piece == MarkupPiece.StartTag)
            {
                if (!IsOfDrawing(name) || open.TryPeek(out string? around) && IsText(around)) return false;
                if (!markup.IsSelfClosing) open.Push(name);
            }
            else if (!name.Equals(open.TryPop(out string? last) ? last : "svg", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
            else if (last is null)
            {
                return true;
            }
        }
    }

    /// <summary>A template, with those that stand in it: it is as if it were not there.</summary>
    public static bool TrySkipTemplate(ref MarkupScanner markup)
    {
        if (!markup.SkipAttributes()) return false;
        for (int depth = 1; depth > 0;)
        {
            MarkupPiece piece = markup.Next();
            if (piece is MarkupPiece.Text or MarkupPiece.Comment) continue;
            if (piece is not (MarkupPiece.StartTag or MarkupPiece.EndTag)) return false;
            MarkupTag tag = MarkupTags.Of(markup.Name);
            if (!markup.SkipAttributes() || tag.Name is "plaintext" or "xmp") return false;
            if (tag.Rule == TagRule.Template) depth += piece == MarkupPiece.StartTag ? 1 : -1;
            else if (piece == MarkupPiece.StartTag && tag.Rule is TagRule.RawText or TagRule.PlainText && !markup.ReadHeldText(tag.Name)) return false;
        }
        return true;
    }

    private static bool IsOfDrawing(string name) =>
        MarkupTags.Of(name).Name.Length == 0 && !name.Equals("foreignObject", StringComparison.OrdinalIgnoreCase) || MarkupTags.Of(name).Name is "a" or "svg" or "title";

    /// <summary>Whether the element holds text as HTML has it.</summary>
    private static bool IsText(string name) => name.Equals("title", StringComparison.OrdinalIgnoreCase) || name.Equals("desc", StringComparison.OrdinalIgnoreCase);
}
