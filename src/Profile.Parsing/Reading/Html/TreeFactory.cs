using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Profile.Parsing.Reading;

/// <summary>Makes the elements that AngleSharp's tree construction asks for.</summary>
internal sealed class TreeFactory : IDomConstructionElementFactory<TreeDocument, TreeElement>
{
    public TreeElement Create(TreeDocument document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags)
    {
        TreeElementType type = TreeElementType.OfHtml(localName.Memory.Span);
        return type.Name switch
        {
            "form" => new FormElement(type),
            "script" => new ScriptElement(type),
            "table" => new TableElement(type, document),
            "" => new TreeElement(localName, flags == NodeFlags.None ? type : type with { Flags = type.Flags | flags }),
            _ => new TreeElement(type.Name, type),
        };
    }

    public TreeElement CreateNoScript(TreeDocument document, bool scripting) => Html("noscript");

    public IConstructableNode CreateDocumentType(TreeDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new TreeDeclaration();

    public IConstructableMathElement CreateMath(TreeDocument document, StringOrMemory name) => new TreeElement(name, TreeElementType.OfMath(name.Memory.Span));

    public IConstructableSvgElement CreateSvg(TreeDocument document, StringOrMemory name) => new TreeElement(name, TreeElementType.OfSvg(name.Memory.Span));

    public IConstructableMetaElement CreateMeta(TreeDocument document) => Html("meta");

    public IConstructableScriptElement CreateScript(TreeDocument document, bool parserInserted, bool started) => new ScriptElement(TreeElementType.OfHtml("script"));

    public IConstructableFrameElement CreateFrame(TreeDocument document) => Html("frame");

    public IConstructableTemplateElement CreateTemplate(TreeDocument document) => throw new NotSupportedException("The parser is given no templates.");

    public IConstructableFormElement CreateForm(TreeDocument document) => new FormElement(TreeElementType.OfHtml("form"));

    public TreeElement CreateUnknown(TreeDocument document, StringOrMemory tagName) => new(tagName, TreeElementType.Unknown);

    public TreeDocument CreateDocument(TextSource source, IBrowsingContext? context) => new(source);

    private static TreeElement Html(string name) => new(name, TreeElementType.OfHtml(name));

    private sealed class FormElement(TreeElementType type) : TreeElement(type.Name, type), IConstructableFormElement
    {
        public override IConstructableNode ShallowCopy() => new FormElement(Type);
    }

    private sealed class TableElement : TreeElement
    {
        private readonly TreeDocument _document;

        public TableElement(TreeElementType type, TreeDocument document)
            : base(type.Name, type)
        {
            _document = document;
            document.OpenTable(this);
        }

        public override void SetupElement() => _document.CloseTable(this);
    }

    /// <summary>A script that never runs.</summary>
    private sealed class ScriptElement(TreeElementType type) : TreeElement(type.Name, type), IConstructableScriptElement
    {
        public Task RunAsync(CancellationToken cancelToken) => Task.CompletedTask;

        public bool Prepare(IConstructableDocument document) => false;
    }
}
