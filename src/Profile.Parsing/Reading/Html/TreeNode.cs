using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Profile.Parsing.Reading;

/// <summary>
/// A node of the tree that AngleSharp's parser builds: only what its tree construction and the reading of a page ask for. Its own document model takes
/// twice the memory and a third more time. Siblings are linked, so that a node is one object.
/// </summary>
internal abstract class TreeNode : IConstructableNode
{
    public TreeElement? Holder { get; set; }

    public TreeNode? Previous { get; set; }

    public TreeNode? Next { get; set; }

    public abstract StringOrMemory NodeName { get; }

    public virtual NodeFlags Flags => NodeFlags.None;

    public virtual IConstructableNodeList ChildNodes => NoNodes.Instance;

    /// <summary>Set by what takes the node in or lets it go, here and not by the parser.</summary>
    public IConstructableNode? Parent
    {
        get => Holder;
        set
        {
            if (value is null) RemoveFromParent();
        }
    }

    public void RemoveFromParent() => Holder?.Release(this);

    public virtual void RemoveChild(IConstructableNode childNode)
    {
    }

    public virtual void RemoveNode(int idx, IConstructableNode childNode)
    {
    }

    public virtual void InsertNode(int idx, IConstructableNode childNode)
    {
    }

    public virtual void AddNode(IConstructableNode node)
    {
    }

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly)
    {
    }

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly)
    {
    }

    private sealed class NoNodes : IConstructableNodeList
    {
        public static readonly NoNodes Instance = new();

        public int Length => 0;

        public IConstructableNode this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

        public void Clear()
        {
        }

        public IEnumerator<IConstructableNode> GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>A piece of text. Pieces that stand side by side are one text.</summary>
internal sealed class TreeText(StringOrMemory data) : TreeNode
{
    public StringOrMemory Data { get; } = data;

    public override StringOrMemory NodeName => "#text";
}

/// <summary>A node that says nothing of the text.</summary>
internal sealed class TreeDeclaration : TreeNode
{
    public override StringOrMemory NodeName => "#doctype";
}
