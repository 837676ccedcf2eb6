using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Profile.Parsing.Reading;

/// <summary>What all elements of one name have in common.</summary>
/// <param name="Name">Empty for elements of which nothing is known.</param>
/// <param name="Namespace">The URI of HTML, MathML or SVG.</param>
/// <param name="Kind">What the reading of a page makes of them.</param>
/// <param name="Flags">What the construction of the tree must know of them.</param>
internal sealed record TreeElementType(string Name, string Namespace, ElementKind Kind, NodeFlags Flags)
{
    /// <summary>Those that <see cref="ElementKinds"/> does not know but the construction of the tree does.</summary>
    private const string Others = "i em u s small code tt big font nobr strike span cite q abbr ins del ruby rb rtc var samp kbd mark bdi bdo wbr form menuitem marquee param keygen isindex frame basefont bgsound slot button";

    private const string MathNames = "math mi mo mn ms mtext annotation-xml";
    private const string SvgNames = "svg foreignObject desc title";

    /// <summary>What AngleSharp's own elements are: its tree construction asks ours the same.</summary>
    private static readonly IDocument Elements = new HtmlParser().ParseDocument("");

    private static readonly FrozenDictionary<string, TreeElementType> Html = Known(NamespaceNames.HtmlUri, [.. ElementKinds.All, .. Others.Split(' ')]);
    private static readonly FrozenDictionary<string, TreeElementType> Math = Known(NamespaceNames.MathMlUri, MathNames.Split(' '));
    private static readonly FrozenDictionary<string, TreeElementType> Svg = Known(NamespaceNames.SvgUri, SvgNames.Split(' '));
    private static readonly TreeElementType UnknownMath = Of(NamespaceNames.MathMlUri, "mrow") with { Name = "" };
    private static readonly TreeElementType UnknownSvg = Of(NamespaceNames.SvgUri, "path") with { Name = "" };

    public static TreeElementType Unknown { get; } = Of(NamespaceNames.HtmlUri, "unknown") with { Name = "" };

    public static TreeElementType OfHtml(ReadOnlySpan<char> name) => Html.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out TreeElementType? known) ? known : Unknown;

    public static TreeElementType OfMath(ReadOnlySpan<char> name) => Math.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out TreeElementType? known) ? known : UnknownMath;

    public static TreeElementType OfSvg(ReadOnlySpan<char> name) => Svg.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out TreeElementType? known) ? known : UnknownSvg;

    private static FrozenDictionary<string, TreeElementType> Known(string ns, string[] names) => names.Select(name => Of(ns, name)).ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    private static TreeElementType Of(string ns, string name) => new(name, ns, ElementKinds.Of(name), Elements.CreateElement(ns, name).Flags);
}
