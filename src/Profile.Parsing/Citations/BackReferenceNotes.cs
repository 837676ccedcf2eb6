using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>The notes as references name them.</summary>
internal sealed class BackReferenceNotes(IReadOnlyList<Footnote> footnotes)
{
    private Dictionary<int, int>? _byNumber;

    /// <summary>Index of the note with that number, or -1. Of notes that share it, as when each section counts anew, the first.</summary>
    public int IndexOf(int number)
    {
        _byNumber ??= ByNumber();
        return _byNumber.GetValueOrDefault(number, -1);
    }

    /// <summary><c>[12]</c>, or the label as printed.</summary>
    public string LabelOf(int index) => footnotes[index].Label ?? string.Create(CultureInfo.InvariantCulture, $"[{footnotes[index].Number}]");

    private Dictionary<int, int> ByNumber()
    {
        var notes = new Dictionary<int, int>();
        for (int i = 0; i < footnotes.Count; i++)
        {
            if (footnotes[i].Number is { } number) notes.TryAdd(number, i);
        }
        return notes;
    }
}
