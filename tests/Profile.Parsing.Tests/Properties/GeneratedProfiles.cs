using FsCheck;
using FsCheck.Fluent;

namespace Profile.Parsing.Tests.Properties;

/// <summary>Generates profiles from a model. Found by FsCheck when a property names this class.</summary>
public static class GeneratedProfiles
{
    private static readonly string[] Words =
        "river salt road hills council caravan herder millet bridge spring winter soldier market harvest village border lantern quiet mountain summer carried behind towards beneath followed counted promised".Split(' ');

    private static readonly string[][] HeadingForms =
    [
        ["{0}:", "{0}"],
        ["{0}", "{0}"],
        ["# {0}", "## {0}"],
        ["## {0}", "**{0}**"],
        ["**{0}**", "{0}:"],
        ["### {0}", "{0}:"],
    ];

    public static Arbitrary<GeneratedProfile> Profiles() => Arb.From(Generator(), Shrink);

    private static Gen<GeneratedProfile> Generator() =>
        from count in Gen.Choose(2, 6)
        from sections in Section().ListOf(count)
        from headings in Gen.Elements(HeadingForms)
        from layout in Gen.Elements(Enum.GetValues<NotesLayout>())
        from lost in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true))).ListOf(7)
        from lineBreak in Gen.Elements("\n", "\r\n")
        select new GeneratedProfile(Ranked(sections, headings), headings, layout, lost, lineBreak);

    private static Gen<GeneratedSection> Section() =>
        from level in Gen.Choose(1, 2)
        from title in Gen.Elements(Words).ListOf(2)
        from count in Gen.Choose(1, 3)
        from paragraphs in Paragraph().ListOf(count)
        select new GeneratedSection(level, string.Join(' ', title.Select(w => char.ToUpperInvariant(w[0]) + w[1..])), WithMarker([.. paragraphs]));

    private static Gen<IReadOnlyList<GeneratedSentence>> Paragraph() =>
        from count in Gen.Choose(1, 4)
        from sentences in Sentence().ListOf(count)
        select (IReadOnlyList<GeneratedSentence>)sentences;

    private static Gen<GeneratedSentence> Sentence() =>
        from count in Gen.Choose(18, 24)
        from words in Gen.Elements(Words).ListOf(count)
        from year in Gen.Choose(1900, 2029)
        from place in Gen.Elements(Enum.GetValues<MarkerPlace>())
        select new GeneratedSentence(words, year, place);

    /// <summary>The paragraphs, with a marker behind the first full stop where they have none.</summary>
    private static List<IReadOnlyList<GeneratedSentence>> WithMarker(List<IReadOnlyList<GeneratedSentence>> paragraphs)
    {
        bool marked = paragraphs.Any(p => p.Any(s => s.Place != MarkerPlace.None));
        return marked ? [.. paragraphs] : [[paragraphs[0][0] with { Place = MarkerPlace.FullStop }, .. paragraphs[0].Skip(1)], .. paragraphs.Skip(1)];
    }

    /// <summary>The sections, where level 2 comes only under level 1 and only in documents whose forms tell the two apart.</summary>
    private static List<GeneratedSection> Ranked(IReadOnlyList<GeneratedSection> sections, string[] headings) =>
        [.. sections.Select((s, i) => s with { Level = i <= 1 || headings[0] == headings[1] ? 1 : s.Level })];

    /// <summary>The profile without one section, without one paragraph, with no lost numbers.</summary>
    private static IEnumerable<GeneratedProfile> Shrink(GeneratedProfile profile)
    {
        IReadOnlyList<GeneratedSection> all = profile.Sections;
        for (int i = 0; i < all.Count && all.Count > 2; i++)
            yield return profile with { Sections = Ranked([.. all.Take(i), .. all.Skip(i + 1)], [.. profile.Headings]) };
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Paragraphs.Count > 1) yield return WithSection(profile, i, all[i] with { Paragraphs = WithMarker([.. all[i].Paragraphs.Skip(1)]) });
            if (all[i].Paragraphs[0].Count > 1) yield return WithSection(profile, i, all[i] with { Paragraphs = WithMarker([[.. all[i].Paragraphs[0].Skip(1)], .. all[i].Paragraphs.Skip(1)]) });
        }
        if (profile.LostNumbers.Contains(true)) yield return profile with { LostNumbers = [false] };
    }

    private static GeneratedProfile WithSection(GeneratedProfile profile, int index, GeneratedSection section) =>
        profile with { Sections = [.. profile.Sections.Take(index), section, .. profile.Sections.Skip(index + 1)] };
}
