namespace Profile.Parsing.Casualties;

/// <summary>The words of numbers and of what hedges them.</summary>
internal static class NumberWords
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static void AddTo(VocabularyBuilder builder)
    {
        for (int i = 0; i < Units.Length; i++) builder.AddNumber(NumberClass.Unit, i, Units[i]);
        for (int i = 0; i < Tens.Length; i++) builder.AddNumber(NumberClass.Tens, 20 + 10 * i, Tens[i]);
        builder.AddNumber(NumberClass.Hundred, 100, "hundred");
        builder.AddNumber(NumberClass.Scale, 1_000, "thousand");
        builder.AddNumber(NumberClass.Scale, 100_000, "lakh");
        builder.AddNumber(NumberClass.Scale, 1_000_000, "million");
        builder.AddNumber(NumberClass.Scale, 1_000_000_000, "billion");
        builder.AddNumber(NumberClass.Dozen, 12, "dozen");
        builder.AddNumber(NumberClass.Dozen, 20, "score");
        builder.AddNumber(NumberClass.Half, 2, "half");
        builder.AddNumber(NumberClass.Half, 4, "quarter of a");
        builder.AddNumber(NumberClass.Article, 1, "a, an");
        builder.AddNumber(NumberClass.Negation, 0, "no, no one, nobody, none, not one, not a single, neither, no reports of, no report of, no immediate reports of, no immediate report of, no word of, no reports of any");
        builder.AddNumber(NumberClass.RangeOpener, 0, "between, from, anywhere from");
        builder.AddNumber(NumberClass.RangeOr, 0, "or");
        AddVague(builder);
        AddHedges(builder);
    }

    private static void AddVague(VocabularyBuilder builder)
    {
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Couple, "couple, couple of");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Few, "few, handful, handful of, quite a few");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Several, "several");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Many, "many, numerous, countless, a great many, untold numbers of, scores upon scores");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Dozens, "dozens");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Tens, "tens");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Scores, "scores");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Hundreds, "hundreds");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Thousands, "thousands");
        builder.AddNumber(NumberClass.Vague, (int)VagueWord.Millions, "millions");
    }

    private static void AddHedges(VocabularyBuilder builder)
    {
        builder.AddNumber(NumberClass.Hedge, (int)HedgeKind.AtLeast,
            "at least, at very least, as few as, as little as, little more than, a little more than, slightly more than, slightly over, a little over, considerably more than, significantly more than, well in excess of, north of, better than, not under, "
            + "more than, over, well over, just over, no fewer than, no less than, not less than, not fewer than, upwards of, upward of, in excess of, exceeding, above, well above, "
            + "a minimum of, minimum, at the very least, at a minimum, not least, far more than, many more than");
        builder.AddNumber(NumberClass.Hedge, (int)HedgeKind.AtMost,
            "up to, as many as, as much as, as high as, fewer than, less than, slightly fewer than, slightly less than, slightly under, a little under, anything up to, under, at most, no more than, not more than, a maximum of, maximum, below, well under, at the most");
        builder.AddNumber(NumberClass.Hedge, (int)HedgeKind.Approximate,
            "about, around, some, nearly, almost, approximately, approx, roughly, circa, close to, just under, perhaps, possibly, in the region of, somewhere around, on the order of, "
            + "in the order of, virtually, probably, approaching, close on, barely, scarcely, an approximate, roughly speaking, potentially, in the neighborhood of, in the neighbourhood of, somewhere in the region of, anywhere near, not quite, near, maybe, nearly about");
        builder.AddNumber(NumberClass.Hedge, (int)HedgeKind.Estimated, "an estimated, estimated, the estimated, estimates of");
        builder.AddNumber(NumberClass.Prefix, 0,
            "the, these, those, all, all of, its, their, his, her, our, my, other, a further, further, a total of, an additional, additional, an extra, extra, only, just, even, "
            + "exactly, a record, the remaining, the other, the further, a staggering, a combined, a combined total of, fully, precisely, a mere, a reported, a confirmed, confirmed, the first, the last");
        builder.AddClass(WordClass.Determiner, "the other, the further, the remaining, the first, the last");
        builder.AddNumber(NumberClass.Prefix, 1, "another");
        builder.AddAdditive("another, other, others, the other, more, further, a further, the further, additional, an additional, extra, an extra, the remaining");
        builder.AddNumber(NumberClass.HedgeAfter, (int)HedgeKind.AtLeast, "or more, plus, or even more, and counting");
        builder.AddNumber(NumberClass.HedgeAfter, (int)HedgeKind.Approximate, "or so, odd, or thereabouts, more or less");
        builder.AddNumber(NumberClass.HedgeAfter, (int)HedgeKind.AtMost, "or fewer, or less");
    }
}
