using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Profile.Parsing.Reading;

/// <summary>An element of the tree that AngleSharp's parser builds, with its nodes and its attributes.</summary>
internal class TreeElement(StringOrMemory name, TreeElementType type) : TreeNode, IConstructableNodeList, IConstructableNamedNodeMap, IConstructableMathElement, IConstructableSvgElement, IConstructableMetaElement, IConstructableFrameElement
{
    private TreeAttribute[] _attributes = [];
    private int _count;

    public TreeNode? First { get; private set; }

    public TreeNode? Last { get; private set; }

    public TreeElementType Type => type;

    public ReadOnlySpan<TreeAttribute> OwnAttributes => _attributes;

    public override StringOrMemory NodeName => name;

    public StringOrMemory LocalName => name;

    public StringOrMemory NamespaceUri => type.Namespace;

    public StringOrMemory Prefix => default;

    public override NodeFlags Flags => type.Flags;

    public override IConstructableNodeList ChildNodes => this;

    public IConstructableNamedNodeMap Attributes => this;

    public ISourceReference? SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNodeList.Length => _count;

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableNode IConstructableNodeList.this[int index] => At(index) ?? throw new ArgumentOutOfRangeException(nameof(index));

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => IndexOf(name) is >= 0 and var i ? _attributes[i] : null;

    /// <summary>Null when the element has none of this name.</summary>
    public string? ValueOf(string name) => IndexOf(name) is >= 0 and var i ? _attributes[i].Value.ToString() : null;

    /// <summary>The texts that stand right in the element, joined.</summary>
    public string Text()
    {
        var text = new System.Text.StringBuilder();
        for (TreeNode? node = First; node is not null; node = node.Next)
        {
            if (node is TreeText own) text.Append(own.Data.Memory.Span);
        }
        return text.ToString();
    }

    public void Release(TreeNode node)
    {
        if (node.Previous is null) First = node.Next;
        else node.Previous.Next = node.Next;
        if (node.Next is null) Last = node.Previous;
        else node.Next.Previous = node.Previous;
        node.Holder = null;
        node.Previous = node.Next = null;
        _count--;
    }

    public override void RemoveChild(IConstructableNode childNode)
    {
        if (childNode is TreeNode node && node.Holder == this) Release(node);
    }

    public override void RemoveNode(int idx, IConstructableNode childNode) => RemoveChild(childNode);

    public override void AddNode(IConstructableNode node) => Insert((TreeNode)node, null);

    public override void InsertNode(int idx, IConstructableNode childNode) => Insert((TreeNode)childNode, At(idx));

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(new TreeText(text), null);

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(new TreeText(text), At(idx));

    public void Clear()
    {
        while (First is not null) Release(First);
    }

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (TreeNode? node = First; node is not null; node = node.Next) yield return node;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        TreeAttribute[] others = attributes is TreeElement element ? element._attributes : [];
        if (others.Length != _attributes.Length) return false;
        foreach (TreeAttribute other in others)
        {
            if (IndexOf(other.Name) is not (>= 0 and var i) || _attributes[i].Value != other.Value) return false;
        }
        return true;
    }

    /// <summary>Adds the attributes: a second <c>body</c> tag adds its own to those of the first.</summary>
    public void SetAttributes(StructAttributes attributes)
    {
        if (attributes.Count == 0) return;
        int before = _attributes.Length;
        Array.Resize(ref _attributes, before + attributes.Count);
        for (int i = before; i < _attributes.Length; i++) _attributes[i] = new TreeAttribute(attributes[i - before].Name, attributes[i - before].Value);
    }

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (IndexOf(name) is >= 0 and var i) _attributes = [.. _attributes[..i], new TreeAttribute(name, value), .. _attributes[(i + 1)..]];
        else _attributes = [.. _attributes, new TreeAttribute(name, value)];
    }

    public StringOrMemory GetAttribute(StringOrMemory ns, StringOrMemory name) => IndexOf(name) is >= 0 and var i ? _attributes[i].Value : default;

    public bool HasAttribute(StringOrMemory name) => IndexOf(name) >= 0;

    public virtual IConstructableNode ShallowCopy() => new TreeElement(name, type) { _attributes = _attributes };

    /// <summary>Called when the parser closes the element.</summary>
    public virtual void SetupElement()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void Handle()
    {
    }

    /// <summary>Takes the node in before another; at the end where that is null.</summary>
    public void Insert(TreeNode node, TreeNode? before)
    {
        node.Holder?.Release(node);
        TreeNode? previous = before is null ? Last : before.Previous;
        (node.Holder, node.Previous, node.Next) = (this, previous, before);
        if (previous is null) First = node;
        else previous.Next = node;
        if (before is null) Last = node;
        else before.Previous = node;
        _count++;
    }

    /// <summary>Null behind the last node.</summary>
    private TreeNode? At(int index)
    {
        if (index >= _count) return null;
        if (index == _count - 1) return Last;
        TreeNode? node = First;
        for (; index > 0; index--) node = node!.Next;
        return node;
    }

    private int IndexOf(StringOrMemory name)
    {
        int i = _attributes.Length - 1;
        while (i >= 0 && _attributes[i].Name != name) i--;
        return i;
    }
}
