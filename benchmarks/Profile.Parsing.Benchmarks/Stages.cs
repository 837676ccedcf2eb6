using Profile.Parsing.Casualties;
using Profile.Parsing.Citations;
using Profile.Parsing.Dates;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Linking;
using Profile.Parsing.Model;
using Profile.Parsing.Structure;
using Profile.Parsing.Text;

namespace Profile.Parsing.Benchmarks;

/// <summary>Each stage on a text whose earlier stages are done.</summary>
internal sealed class Stages : IDisposable
{
    private readonly Lexicon _lexicon = new();
    private readonly StructureReader _structure;
    private readonly DateReader _dates;
    private readonly CasualtyReader _casualties;
    private readonly SourceReader _sources;
    private readonly string _text;
    private readonly TokenizedText _tokens;
    private readonly DocumentStructure _read;
    private readonly IReadOnlyList<DateMention> _mentions;
    private readonly CasualtyMention[] _figures;

    public Stages(string text)
    {
        _structure = new StructureReader(_lexicon);
        _dates = new DateReader(_lexicon, default);
        _casualties = new CasualtyReader(_lexicon, default);
        _sources = new SourceReader(_lexicon);
        _text = text;
        _tokens = Tokenizer.Read(text, _lexicon);
        _read = _structure.Read(_tokens, new DiagnosticList());
        _mentions = Dates();
        _figures = Casualties();
    }

    public int Tokens()
    {
        using TokenizedText tokens = Tokenizer.Read(_text, _lexicon);
        return tokens.Count;
    }

    /// <summary>Tokens and structure: the structure stage marks the tokens that it is given, so it gets new ones.</summary>
    public int TokensAndStructure()
    {
        using TokenizedText tokens = Tokenizer.Read(_text, _lexicon);
        return _structure.Read(tokens, new DiagnosticList()).Citations.Count;
    }

    public IReadOnlyList<DateMention> Dates() => _dates.Read(_tokens, _read.Passages.Span, null, new DiagnosticList());

    public CasualtyMention[] Casualties() => _casualties.Read(_tokens, _read.Passages.Span, _mentions, new DiagnosticList());

    public IReadOnlyList<Footnote> Sources() => _sources.Read(_tokens, _read.Footnotes, new DiagnosticList());

    public CasualtyMention[] Links() => CasualtyLinker.Link(_tokens, _read.Passages.Span, _figures, _mentions, _read.Citations);

    public void Dispose() => _tokens.Dispose();
}
