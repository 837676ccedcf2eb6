using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Citations;

/// <summary>A source as one line: <c>full; author: Ann Tarn; title: Night; container: Velin Gazette; issued: 2012-05-03</c></summary>
internal static class SourceSummary
{
    public static string Of(Source source)
    {
        string form = source.Form.ToString().ToLowerInvariant();
        return string.Join("; ", Fields(source).Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}: {f.Value}").Prepend(form));
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Source source)
    {
        if (source.Csl is not { } item) return [];
        return
        [
            ("author", Names(item.Author)),
            ("editor", Names(item.Editor)),
            ("translator", Names(item.Translator)),
            ("title", item.Title),
            ("container", item.ContainerTitle),
            ("publisher", item.Publisher),
            ("place", item.PublisherPlace),
            ("volume", item.Volume),
            ("issue", item.Issue),
            ("number", item.Number),
            ("page", item.Page),
            ("section", item.Section),
            ("edition", item.Edition),
            ("genre", item.Genre),
            ("issued", source.IssuedEdtf),
            ("accessed", Date(item.Accessed)),
            ("url", item.Url),
            ("doi", item.Doi),
            ("isbn", item.Isbn),
            ("via", item.Via),
            ("note", item.Note),
        ];
    }

    /// <summary>Family name last, with a slash before it, so that the parts show: <c>Ann/Tarn</c>.</summary>
    public static string Names(IEnumerable<CslName> names) => string.Join(" & ", names.Select(Name));

    private static string Name(CslName name)
    {
        if (name.Literal is { } literal) return literal;
        string given = name.Given is null ? "" : name.Given + "/";
        string particle = name.NonDroppingParticle is null ? "" : name.NonDroppingParticle + "/";
        return given + particle + name.Family + (name.Suffix is null ? "" : "/" + name.Suffix);
    }

    private static string? Date(CslDate? date) => date is null ? null : string.Join('/', date.DateParts.Select(p => string.Join('-', p.Select(n => n.ToString("00", System.Globalization.CultureInfo.InvariantCulture)))));
}
