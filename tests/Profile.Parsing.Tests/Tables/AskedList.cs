using System.Collections;

namespace Profile.Parsing.Tests.Tables;

/// <summary>A list that knows which element was asked for last.</summary>
internal sealed class AskedList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
{
    /// <summary>-1 before any.</summary>
    public int Last { get; private set; } = -1;

    public int Count => items.Count;

    public T this[int index] => items[Last = index];

    public IEnumerator<T> GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
