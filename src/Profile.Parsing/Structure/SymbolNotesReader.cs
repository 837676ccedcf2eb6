using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds notes that are marked by a symbol or a letter: blocks that open with a sign that the text before them carries too.</summary>
/// <param name="text">The text that the blocks stand in.</param>
/// <param name="blocks">All blocks; the roles of those found are set.</param>
/// <param name="entries">The notes of all lists, to which those found are added.</param>
internal sealed class SymbolNotesReader(TokenizedText text, RentedList<Block> blocks, RentedList<NoteEntry> entries) : IDisposable
{
    /// <summary>Read when a block first opens like a note; in most texts none does.</summary>
    private SymbolMarkers? _markers;

    /// <summary>Of each sign the first block of the last list that has a note with it.</summary>
    private readonly Dictionary<int, int> _listOfSign = [];

    /// <summary>The markers that cite the notes found.</summary>
    public RentedList<MarkerReading> Markers { get; } = new();

    public void Dispose()
    {
        _markers?.Dispose();
        Markers.Dispose();
    }

    /// <summary>Adds the notes in text order, those that follow each other in one list.</summary>
    public void Read(RentedList<NotesList> lists)
    {
        int scope = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!IsNote(i, scope, i)) continue;
            int first = i, firstEntry = entries.Count;
            for (; i < blocks.Count && IsNote(i, scope, first); i++) Take(i, scope, first);
            lists.Add(new NotesList(first, entries, firstEntry));
            scope = i--;
        }
    }

    /// <summary>Whether the block opens with a sign of its own that stands in the text between <paramref name="scope"/> and <paramref name="end"/>. Neighbours with the same sign are items of a list.</summary>
    private bool IsNote(int index, int scope, int end)
    {
        if (blocks[index].Role != BlockRole.Paragraph || !TryReadLabel(index, out SymbolLabel label) || label.TokenCount == blocks[index].TokenCount) return false;
        if (HasSameLabel(index - 1, label) || HasSameLabel(index + 1, label)) return false;
        return Signs.LastLike(label, scope, end) >= 0;
    }

    /// <summary>Markers cite the first note of a list that has their sign.</summary>
    private void Take(int index, int scope, int first)
    {
        TryReadLabel(index, out SymbolLabel label);
        int sign = label.SignIn(text.Text);
        if (!_listOfSign.TryGetValue(sign, out int list) || list != first)
        {
            for (int i = Signs.LastLike(label, scope, first); i >= 0; i = Signs.Before(i, scope)) Markers.Add(new MarkerReading(Signs[i].Token, Signs[i].Label, index));
        }
        _listOfSign[sign] = first;
        blocks[index].Role = BlockRole.NoteStart;
        entries.Add(new NoteEntry(index, index + 1, null, label.TokenCount));
    }

    private SymbolMarkers Signs => _markers ??= new SymbolMarkers(text, blocks);

    private bool TryReadLabel(int index, out SymbolLabel label)
    {
        label = default;
        Token opener = text.Tokens[blocks[index].FirstToken];
        return opener.Kind == TokenKind.Punctuation && SymbolLabel.MayOpen(opener.Value) && SymbolLabel.TryRead(text.Tokens, blocks[index].FirstToken, blocks[index].EndToken, out label);
    }

    private bool HasSameLabel(int index, SymbolLabel label) =>
        index >= 0 && index < blocks.Count && TryReadLabel(index, out SymbolLabel other) && other.SignIn(text.Text) == label.SignIn(text.Text);
}
