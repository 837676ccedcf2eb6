using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Json;

/// <summary>Makes documents of any values that the model allows: what no parse would give, too. The same seed makes the same document.</summary>
internal sealed class ModelDocuments
{
    private const string Characters = "aZ0 .,\"\\/<>&'\0\u0001\u001F\u007F\u0085\u00A0é\u200B\u2028\u202E\uD83D\uDE42\uD800\uDFFF\uFEFF\uFFFD\uFFFF\r\n\t";

    private readonly Random _random;
    private readonly List<string> _sectionIds = [];
    private int _textLength;
    private int[] _sources = [];
    private int _citations, _dates, _casualties;

    private ModelDocuments(int seed) => _random = new Random(seed);

    public static ProfileDocument Make(int seed) => new ModelDocuments(seed).Document();

    private ProfileDocument Document()
    {
        string text = "x" + Text(40);
        _textLength = text.Length;
        _sources = List(_random.Next(4), () => _random.Next(3));
        (_citations, _dates, _casualties) = (_random.Next(4), _random.Next(4), _random.Next(4));
        return new ProfileDocument
        {
            Generator = Text(),
            Source = new() { Name = Maybe(Text), MediaType = Text(), Encoding = Maybe(Text), Sha256 = Maybe(Text), Length = text.Length },
            Options = new() { MaximumInputLength = MaybeValue(Any), NumericDateOrder = MaybeValue(Name<NumericDateOrder>), CasualtyRule = MaybeValue(Name<CasualtyRule>) },
            Language = Maybe(Text),
            Title = Maybe(Text),
            Published = Maybe(Text),
            ReferenceDate = MaybeValue(Day),
            Text = text,
            Boilerplate = List(_random.Next(3), () => new Boilerplate { Span = Span(), Reason = Text() }),
            Sections = List(_random.Next(3), () => Section(3)),
            Footnotes = [.. _sources.Select(Footnote)],
            Citations = List(_citations, Citation),
            Dates = List(_dates, Date),
            Casualties = List(_casualties, Casualty),
            Diagnostics = List(_random.Next(3), () => new Diagnostic { Code = Text(), Severity = Name<DiagnosticSeverity>(), Message = Text(), Span = MaybeValue(Span) }),
        };
    }

    private Section Section(int deepest)
    {
        string id = $"s{_sectionIds.Count + 1}";
        _sectionIds.Add(id);
        return new Section
        {
            Id = id,
            Kind = Name<SectionKind>(),
            Level = Any(),
            Title = Maybe(Text),
            Heading = MaybeValue(Span),
            Span = Span(),
            Paragraphs = List(_random.Next(3), () => new Paragraph { Kind = Name<ParagraphKind>(), Span = Span(), Sentences = List(_random.Next(3), Span) }),
            Sections = List(deepest == 0 ? 0 : _random.Next(3), () => Section(deepest - 1)),
        };
    }

    private Footnote Footnote(int sources) => new()
    {
        Number = MaybeValue(Any),
        Numbering = Name<FootnoteNumbering>(),
        Label = Maybe(Text),
        Span = Span(),
        ContentSpan = MaybeValue(Span),
        Text = Text(),
        CitedBy = Indexes(_citations),
        Sources = List(sources, Source),
    };

    private Source Source()
    {
        SourceReference? full = Reference();
        return new Source
        {
            Span = Span(),
            Form = Name<SourceForm>(),
            RefersTo = MaybeValue(Any),
            RefersToIndex = full?.FootnoteIndex,
            RefersToSource = full?.Source,
            Candidates = [.. List(_random.Next(3), Reference).OfType<SourceReference>()],
            SameAs = Reference(),
            IssuedEdtf = Maybe(Text),
            Csl = Maybe(Csl),
        };
    }

    private CslItem Csl() => new()
    {
        Id = Text(),
        Type = Text(),
        Author = List(_random.Next(3), CslName),
        Editor = List(_random.Next(2), CslName),
        Translator = List(_random.Next(2), CslName),
        Title = Maybe(Text),
        ContainerTitle = Maybe(Text),
        Volume = Maybe(Text),
        Issued = Maybe(() => new CslDate { DateParts = List(_random.Next(3), () => List(_random.Next(4), Any)), Season = MaybeValue(Any) }),
        Url = Maybe(Text),
        Via = Maybe(Text),
    };

    private CslName CslName() => new() { Family = Maybe(Text), Given = Maybe(Text), NonDroppingParticle = Maybe(Text), Literal = Maybe(Text) };

    /// <summary>A source of the document; none when no note has one.</summary>
    private SourceReference? Reference()
    {
        int note = _sources.Length == 0 ? -1 : _random.Next(_sources.Length);
        return note < 0 || _sources[note] == 0 ? null : new SourceReference { FootnoteIndex = note, Source = _random.Next(_sources[note]) };
    }

    private Citation Citation() => new()
    {
        Span = Span(),
        Label = Text(),
        Number = MaybeValue(Any),
        Footnote = MaybeValue(Any),
        FootnoteIndex = Index(_sources.Length),
        GluedTo = Name<MarkerGlue>(),
        Section = SectionId(),
    };

    private DateMention Date() => new()
    {
        Span = Span(),
        Text = Text(),
        Edtf = Text(),
        Modifier = MaybeValue(Name<DateModifier>),
        StartModifier = MaybeValue(Name<DateModifier>),
        EndModifier = MaybeValue(Name<DateModifier>),
        Earliest = MaybeValue(Day),
        Latest = MaybeValue(Day),
        Likely = Maybe(() => new DateInterval { From = Day(), To = Day() }),
        Precision = Name<DatePrecision>(),
        Relation = MaybeValue(Name<DateRelation>),
        Inferred = List(_random.Next(3), Name<DatePart>),
        Anchor = Index(_dates),
        Timex3 = Maybe(() => new Timex3 { Type = Text(), Value = Text(), Mod = Maybe(Text) }),
        Sentence = MaybeValue(Span),
        Section = SectionId(),
    };

    private CasualtyMention Casualty() => new()
    {
        Span = Span(),
        Text = Text(),
        Kind = Name<CasualtyKind>(),
        Low = MaybeValue(Any),
        Best = MaybeValue(Any),
        High = MaybeValue(Any),
        Qualifier = Name<CasualtyQualifier>(),
        Figure = MaybeValue(Span),
        Victims = Maybe(Text),
        VictimsRole = MaybeValue(Name<VictimsRole>),
        Polarity = Name<CasualtyPolarity>(),
        Attribution = MaybeValue(Name<CasualtyAttribution>),
        AttributionSpan = MaybeValue(Span),
        Rule = Name<CasualtyRule>(),
        Date = Index(_dates),
        Citations = Indexes(_citations),
        SubsetOf = Index(_casualties),
        Repeats = Index(_casualties),
        Sentence = MaybeValue(Span),
        Section = SectionId(),
    };

    private static T[] List<T>(int count, Func<T> make)
    {
        var list = new T[count];
        for (int i = 0; i < count; i++) list[i] = make();
        return list;
    }

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(2) == 0 ? null : make();

    private T? MaybeValue<T>(Func<T> make)
        where T : struct => _random.Next(2) == 0 ? null : make();

    private string Text() => Text(8);

    private string Text(int longest) => string.Concat(List(_random.Next(longest), () => Characters[_random.Next(Characters.Length)]));

    private int Any() => _random.Next(5) switch
    {
        0 => 0,
        1 => int.MaxValue,
        2 => int.MinValue,
        _ => _random.Next(1, 3000),
    };

    private SourceSpan Span()
    {
        int start = _random.Next(_textLength);
        return new SourceSpan(start, _random.Next(start + 1, _textLength + 1));
    }

    private CalendarDate Day()
    {
        (int year, int month) = (_random.Next(4) == 0 ? _random.Next(-9999, 1000) : _random.Next(1000, 10_000), _random.Next(1, 13));
        return new CalendarDate(year, month, _random.Next(1, CalendarDate.DaysInMonth(year, month) + 1));
    }

    private T Name<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private int? Index(int count) => count == 0 || _random.Next(2) == 0 ? null : _random.Next(count);

    private int[] Indexes(int count) => List(count == 0 ? 0 : _random.Next(3), () => _random.Next(count));

    private string? SectionId() => _sectionIds.Count == 0 || _random.Next(2) == 0 ? null : _sectionIds[_random.Next(_sectionIds.Count)];
}
