namespace Profile.Parsing.Reading;

/// <summary>Reads the number that opens a note: in an element of its own, as <c>&lt;sup&gt;12&lt;/sup&gt;</c>, or set off by signs, as <c>[12]</c>, <c>12.</c>, <c>12)</c>.</summary>
internal readonly record struct OpeningLabel(MarkLabel Label, LabelForm Form)
{
    private const int Longest = 12;

    /// <summary>Null when the block opens with no number, or with one that goes on, as <c>12 May</c> does.</summary>
    /// <param name="page">The page.</param>
    /// <param name="block">Index of the block.</param>
    /// <param name="isNote">Whether the block is known to stand in a list of notes, where a number in an element of its own is a label however it is shown.</param>
    public static OpeningLabel? Of(Page page, int block, bool isNote = false)
    {
        Span<PageNode> nodes = page.Nodes;
        Span<char> opening = stackalloc char[Longest];
        int length = 0, first = -1;
        for (int i = block + 1; i < nodes[block].End && length < Longest; i++)
        {
            if (nodes[i].Kind != ElementKind.Text) continue;
            ReadOnlySpan<char> text = nodes[i].Text;
            if (length == 0) text = text.TrimStart();
            if (text.IsEmpty) continue;
            if (first < 0) first = i;
            text = text[..Math.Min(text.Length, Longest - length)];
            text.CopyTo(opening[length..]);
            length += text.Length;
        }
        if (first < 0 || !opening[..length].ContainsAnyInRange('0', '9')) return null;
        return SetOff(opening[..length], nodes[first].Traits) ?? Alone(page, first, block, isNote);
    }

    /// <summary>A number in brackets, or with a sign and white space behind it.</summary>
    private static OpeningLabel? SetOff(ReadOnlySpan<char> text, NodeTraits traits)
    {
        int start = text[0] is '[' or '(' ? 1 : 0, end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == start || end == text.Length) return null;
        bool closed = start > 0 ? MarkLabel.IsPair(text[0], text[end]) : text[end] is '.' or ')' or ':' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));
        return closed && MarkLabel.Of(text[..(end + 1)].ToString()) is { } label ? new OpeningLabel(label, FormOf(start > 0 ? text[0] : text[end], traits)) : null;
    }

    private static LabelForm FormOf(char sign, NodeTraits traits) => sign switch
    {
        '[' => LabelForm.SquareBrackets,
        '(' => LabelForm.RoundBrackets,
        _ when (traits & NodeTraits.Raised) != 0 => LabelForm.Raised,
        _ when (traits & NodeTraits.Linked) != 0 => LabelForm.Linked,
        ')' => LabelForm.ClosingBracket,
        ':' => LabelForm.Colon,
        _ => LabelForm.Stop,
    };

    /// <summary>The whole of an element inside the block, raised or linked or in a cell or term of its own; of a note, of any element.</summary>
    private static OpeningLabel? Alone(Page page, int text, int block, bool isNote)
    {
        Span<PageNode> nodes = page.Nodes;
        int element = nodes[text].Parent;
        if (element <= block && nodes[block].Kind != ElementKind.Term || nodes[element].End > text + 1) return null;
        if (MarkLabel.Of(nodes[text].Text) is not { Number: not null } label) return null;
        if ((nodes[text].Traits & NodeTraits.Raised) != 0) return new OpeningLabel(label, LabelForm.Raised);
        while (!nodes[element].Kind.IsBlock() && nodes[nodes[element].Parent].End == nodes[element].End) element = nodes[element].Parent;
        if (nodes[element].Kind.IsBlock() && element != block || nodes[nodes[element].Parent].Kind is ElementKind.Term or ElementKind.Cell || nodes[element].Kind is ElementKind.Term) return new OpeningLabel(label, LabelForm.Apart);
        return (nodes[text].Traits & NodeTraits.Linked) != 0 ? new OpeningLabel(label, LabelForm.Linked) : isNote ? new OpeningLabel(label, LabelForm.Apart) : null;
    }
}
