using Profile.Parsing.Casualties;
using Profile.Parsing.Dates;
using Profile.Parsing.Diagnostics;
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
    private readonly string _text;
    private readonly TokenizedText _tokens;
    private readonly DocumentStructure _read;
    private readonly IReadOnlyList<DateMention> _mentions;

    public Stages(string text)
    {
        _structure = new StructureReader(_lexicon);
        _dates = new DateReader(_lexicon, default);
        _casualties = new CasualtyReader(_lexicon, default);
        _text = text;
        _tokens = Tokenizer.Read(text, _lexicon);
        _read = _structure.Read(_tokens, new DiagnosticList());
        _mentions = Dates();
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

    public IReadOnlyList<DateMention> Dates() => _dates.Read(_tokens, _read.Passages, null, new DiagnosticList());

    public IReadOnlyList<CasualtyMention> Casualties() => _casualties.Read(_tokens, _read.Passages, _mentions, new DiagnosticList());

    public void Dispose() => _tokens.Dispose();
}
