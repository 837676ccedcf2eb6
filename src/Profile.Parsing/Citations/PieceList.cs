namespace Profile.Parsing.Citations;

/// <summary>The pieces of a citation in order. Keeps its buffer from citation to citation.</summary>
/// <remarks>A piece is given by reference: it is read many times, and too large to be copied each time. The reference is good until the list is filled anew.</remarks>
internal sealed class PieceList
{
    private Piece[] _pieces = new Piece[64];
    private uint _kinds;

    public int Count { get; private set; }

    public ref readonly Piece this[int i] => ref _pieces[i];

    public void Clear() => (Count, _kinds) = (0, 0);

    public void Add(in Piece piece)
    {
        if (Count == _pieces.Length) Array.Resize(ref _pieces, Count * 2);
        _pieces[Count++] = piece;
        _kinds |= 1u << (int)piece.Kind;
    }

    /// <summary>Whether there is a piece of that kind.</summary>
    public bool Has(PieceKind kind) => (_kinds >> (int)kind & 1) != 0;
}
