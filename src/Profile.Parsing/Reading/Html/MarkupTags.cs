using System.Collections.Frozen;

namespace Profile.Parsing.Reading;

/// <summary>Knows tags by their names.</summary>
internal static class MarkupTags
{
    private static readonly (TagRule Rule, string Names)[] Rules =
    [
        (TagRule.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (TagRule.Block, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol section summary ul"),
        (TagRule.Paragraph, "p"),
        (TagRule.Heading, "h1 h2 h3 h4 h5 h6"),
        (TagRule.Preformatted, "pre listing"),
        (TagRule.Form, "form"),
        (TagRule.ListItem, "li"),
        (TagRule.Term, "dt dd"),
        (TagRule.Rule, "hr"),
        (TagRule.Void, "area br embed img input param source track wbr"),
        (TagRule.Button, "button"),
        (TagRule.RawText, "script style iframe noembed noframes"),
        (TagRule.PlainText, "title textarea"),
        (TagRule.HeadVoid, "base link meta"),
        (TagRule.Select, "select"),
        (TagRule.NoScript, "noscript"),
        (TagRule.Drawing, "svg"),
        (TagRule.Template, "template"),
        (TagRule.Html, "html"),
        (TagRule.Head, "head"),
        (TagRule.Body, "body"),
        (TagRule.Table, "table"),
        (TagRule.Caption, "caption"),
        (TagRule.Columns, "colgroup"),
        (TagRule.Column, "col"),
        (TagRule.RowGroup, "tbody thead tfoot"),
        (TagRule.Row, "tr"),
        (TagRule.Cell, "td th"),
        (TagRule.Inline, "abbr audio bdi bdo canvas cite data datalist del dfn ins kbd label legend map mark meter output picture progress q ruby samp search slot span sub sup time var video"),
        (TagRule.Special, "applet basefont bgsound frame frameset image isindex keygen marquee math menuitem object optgroup option plaintext rb rp rt rtc xmp"),
    ];

    private static readonly FrozenDictionary<string, MarkupTag> Names = Build();
    private static readonly FrozenDictionary<string, MarkupTag>.AlternateLookup<ReadOnlySpan<char>> ByName = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Most tags stand in lower case: a look at one slot tells them. Of names that share a slot, one has it.</summary>
    private static readonly MarkupTag?[] InLowerCase = Slots();

    private static readonly MarkupTag Unknown = new("", ElementKind.Inline, TagRule.Inline);

    /// <summary>The tag of a name in any case. All names that are not known share one.</summary>
    public static MarkupTag Of(ReadOnlySpan<char> name)
    {
        MarkupTag? usual = InLowerCase[SlotOf(name)];
        return usual is not null && name.SequenceEqual(usual.Name) ? usual : ByName.TryGetValue(name, out MarkupTag? known) ? known : Unknown;
    }

    private static int SlotOf(ReadOnlySpan<char> name) => (name.Length + 31 * name[0] + 7 * name[^1]) & 255;

    private static MarkupTag?[] Slots()
    {
        var slots = new MarkupTag?[256];
        foreach (MarkupTag tag in Names.Values.OrderByDescending(tag => tag.Rule).ThenByDescending(tag => tag.Name, StringComparer.Ordinal)) slots[SlotOf(tag.Name)] = tag;
        return slots;
    }

    private static FrozenDictionary<string, MarkupTag> Build()
    {
        var tags = new Dictionary<string, MarkupTag>(StringComparer.OrdinalIgnoreCase);
        foreach ((TagRule rule, string names) in Rules)
        {
            foreach (string name in names.Split(' ')) tags.Add(name, new MarkupTag(name, ElementKinds.Of(name), rule));
        }
        return tags.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
