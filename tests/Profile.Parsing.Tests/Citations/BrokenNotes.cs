using FsCheck;
using FsCheck.Fluent;

namespace Profile.Parsing.Tests.Citations;

/// <summary>Generates notes of pieces that citations are made of, in any order: marks that do not close, separators in a row, signals before nothing.</summary>
public static class BrokenNotes
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "(", ")", "[", "]", "<", ".", ",", ";", ":", "—", "/", "!/", "…", "n° ", "¶¶ 4", "see", "See also", "See, for example,", "quoted in", "cf.", "contra,", "reprinted in",
        "citing", "and", "with", "in", "In:", "Ibid.", "Idem,", "op. cit.", "supra note 1", "s.v.", "hereafter", "ed.", "et al.", "et al", "Tarn", "Ann Tarn", "Tarn A,", "Lund JB.", "van der", "Ministry of Health",
        "the ministry denied it", "was", "Velin Post", "Velin: North Press", "May 3, 2014", "2014", "2014;12(3):45", "(2014)", "(n.d.)", "12", "vol. 3", "pp. 4–6", "XII", "v.", "S/RES/2100", "doi:10.5555/1",
        "https://news.example/a", "accessed", "via", "interview with", "speech to",
    ];

    /// <summary>Found by FsCheck when a property names this class.</summary>
    public static Arbitrary<string> Notes() => Arb.From(
        from count in Gen.Choose(1, 14)
        from pieces in Gen.Elements(Pieces).ListOf(count)
        from glued in Gen.Elements(true, false).ListOf(count)
        select "A " + string.Concat(pieces.Zip(glued, (piece, glue) => glue ? piece : piece + " ")).Trim());
}
