using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds notes that are marked by a symbol or a letter: blocks that open with a sign that the text before them carries too.</summary>
internal sealed class SymbolNotesReader(TokenizedText text, List<Block> blocks)
{
    private readonly SymbolMarkers _markers = new(text, blocks);

    /// <summary>The markers that cite the notes found.</summary>
    public List<MarkerReading> Markers { get; } = [];

    /// <summary>The notes in text order, those that follow each other in one list; the roles of their blocks are set.</summary>
    public List<NotesList> Read()
    {
        var lists = new List<NotesList>();
        int scope = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!IsNote(i, scope, i)) continue;
            var entries = new List<NoteEntry>();
            int first = i;
            for (; i < blocks.Count && IsNote(i, scope, first); i++) entries.Add(Take(i, scope, first));
            lists.Add(new NotesList(first, i, entries));
            scope = i--;
        }
        return lists;
    }

    /// <summary>Whether the block opens with a sign of its own that stands in the text between <paramref name="scope"/> and <paramref name="end"/>. Neighbours with the same sign are items of a list.</summary>
    private bool IsNote(int index, int scope, int end)
    {
        if (blocks[index].Role != BlockRole.Paragraph || !TryReadLabel(index, out SymbolLabel label) || label.TokenCount == blocks[index].TokenCount) return false;
        if (HasSameLabel(index - 1, label) || HasSameLabel(index + 1, label)) return false;
        return InText(label, scope, end).Any();
    }

    private NoteEntry Take(int index, int scope, int end)
    {
        TryReadLabel(index, out SymbolLabel label);
        foreach (SymbolMarker marker in InText(label, scope, end)) Markers.Add(new MarkerReading(marker.Token, marker.Label, index));
        CollectionsMarshal.AsSpan(blocks)[index].Role = BlockRole.NoteStart;
        return new NoteEntry(index, index + 1, null, label.TokenCount);
    }

    private IEnumerable<SymbolMarker> InText(SymbolLabel label, int scope, int end) =>
        _markers.Like(label, scope, end).Where(marker => blocks[marker.Block].Role == BlockRole.Paragraph);

    private bool TryReadLabel(int index, out SymbolLabel label) => SymbolLabel.TryRead(text.Tokens, blocks[index].FirstToken, blocks[index].EndToken, out label);

    private bool HasSameLabel(int index, SymbolLabel label) =>
        index >= 0 && index < blocks.Count && TryReadLabel(index, out SymbolLabel other) && other.Span.Of(text.Text).SequenceEqual(label.Span.Of(text.Text));
}
