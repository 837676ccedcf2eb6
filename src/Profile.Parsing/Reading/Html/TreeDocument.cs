using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Profile.Parsing.Reading;

/// <summary>The root of the tree that AngleSharp's parser builds. Nothing is loaded and nothing runs.</summary>
internal sealed class TreeDocument(TextSource source) : TreeElement("#document", TreeElementType.Unknown), IConstructableDocument, IDisposable
{
    private readonly List<TreeElement> _openTables = [];

    public TextSource Source => source;

    /// <summary>Owns the memory that the texts and attributes of the tree are slices of.</summary>
    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public TreeElement? Root => FirstElement(this, null);

    public IConstructableElement DocumentElement => Root!;

    public IConstructableElement? Head => Root is { } root ? FirstElement(root, "head") : null;

    public bool IsLoading => false;

    /// <summary>
    /// Takes the root in. What AngleSharp adds behind it are the elements that tables may not hold: it looks for the table among elements of its own model,
    /// finds none, and comes here. They go before the table that is open, as its texts do.
    /// </summary>
    public override void AddNode(IConstructableNode node)
    {
        if (node is not TreeElement element || Root is not { } root)
        {
            base.AddNode(node);
            return;
        }
        TreeElement? table = _openTables.FindLast(open => open != element && open.Holder is not null);
        if (table is null) (root.Last as TreeElement ?? root).Insert(element, null);
        else table.Holder!.Insert(element, table);
    }

    public void Dispose() => Builder?.Dispose();

    public void OpenTable(TreeElement table) => _openTables.Add(table);

    public void CloseTable(TreeElement table) => _openTables.Remove(table);

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    private static TreeElement? FirstElement(TreeElement holder, string? name)
    {
        TreeNode? node = holder.First;
        while (node is not null && !(node is TreeElement element && (name is null || element.LocalName == name))) node = node.Next;
        return (TreeElement?)node;
    }
}
