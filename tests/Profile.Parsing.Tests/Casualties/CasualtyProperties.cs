using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Casualties;

public class CasualtyProperties
{
    private static readonly string[] Words =
    [
        "12", "1,500", "a", "dozens", "of", "hundred", "at", "least", "between", "and", ",", ".", "(", ")", "killed", "were", "wounded", "deaths", "died", "people", "soldiers", "tanks", "including", "whom",
        "the", "toll", "rose", "to", "hostage", "took", "fled", "refugees", "no", "one", "-", "more", "than", "including", "a", "total", "of", ";", ":", "who", "by", "in", "among", "those", "that", "to", "death", "in", "total", "alone", "seriously", "along", "with", "Tesk", "million", "not", "\"", "%", "$",
    ];

    private static readonly string[] Harmless =
    [
        "The capital is Velin, and the river Orsha runs past it.",
        "Its parliament has 147 seats; 48 of them are held by the Sons of the Valley.",
        "The army has 25,000 men, 40 tanks and 12 helicopters.",
        "About 43 percent of the land is forest.",
        "The council has 12 members. Two are women, and of the 12, five live in Tesk.",
        "In total, 300 schools opened; the number of pupils rose to 40,000.",
    ];

    private static readonly string[] Told =
    [
        "A raid killed 12 herders and wounded dozens.",
        "Thirteen people were killed, five of whom were aid workers.",
        "The death toll rose to 60, while 3,000 people fled.",
        "The month saw 208 casualties: 93 killed and 115 wounded.",
        "No one was hurt.",
        "Of the 30 soldiers captured, ten were executed. Two were officers.",
        "About 900 people, of whom 300 were Karsovans, perished. In all, 1,200 people died.",
    ];

    private static readonly ProfileParser Parser = new();

    [Property(MaxTest = 300, Replay = Repeatable.Seed)]
    public Property Any_run_of_the_words_of_figures_is_read_without_fault() => Prop.ForAll(Sequence(Words).ToArbitrary(), words =>
    {
        string text = string.Join(' ', words);
        ProfileDocument document = Parser.Parse(text);
        Assert.All(document.Casualties, casualty =>
        {
            Assert.Equal(document.TextAt(casualty.Span), casualty.Text);
            Assert.True(casualty.Figure is { } figure && casualty.Span.Contains(figure));
            Assert.True((casualty.Low ?? 0) <= (casualty.Best ?? casualty.High ?? int.MaxValue) && (casualty.Best ?? 0) <= (casualty.High ?? int.MaxValue));
            Assert.All(new[] { casualty.SubsetOf, casualty.Repeats }, link => Assert.InRange(link ?? 0, 0, document.Casualties.Count - 1));
        });
        Assert.Equal(document.Casualties.Select(casualty => casualty.Span.Start).Order(), document.Casualties.Select(casualty => casualty.Span.Start));
    });

    [Property(MaxTest = 60, Replay = Repeatable.Seed)]
    public Property A_paragraph_without_casualties_before_or_after_changes_no_figure() => Prop.ForAll(
        Sequence(Told).ToArbitrary(), Sequence(Harmless).ToArbitrary(), Sequence(Harmless).ToArbitrary(), (told, before, after) =>
    {
        string alone = string.Join(' ', told);
        string around = $"{string.Join(' ', before)}\n\n{alone}\n\n{string.Join(' ', after)}";
        Assert.Equal(CasualtyText.FiguresWithLinks(alone), CasualtyText.FiguresWithLinks(around));
    });

    private static Gen<string[]> Sequence(string[] of) => Gen.Elements(of).NonEmptyListOf().Select(list => list.ToArray());
}
