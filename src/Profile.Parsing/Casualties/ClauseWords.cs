using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>The words that hold clauses together, the verbs that are no casualty, and the words of attribution.</summary>
internal static class ClauseWords
{
    /// <summary>Value of the entry of <c>with</c>.</summary>
    public const int With = -1;

    /// <summary>Value of the entries of <c>all but</c> and <c>except</c>: the figure behind them tells of whom the event is not true.</summary>
    public const int Except = -2;

    /// <summary>Value of <c>aged</c>: the number behind it counts years.</summary>
    public const int Aged = -4;

    /// <summary>Value of <c>exceeded</c>: the number behind it is the least there can be.</summary>
    public const int Exceeding = 1;

    /// <summary>Value of <c>at the scene</c>, <c>of their wounds</c> and their like: who died so is one of those told of before.</summary>
    public const int Manner = -3;

    /// <summary>Value of <c>in hospital</c> and its like: who died there is one of those told of before, but who is there lives.</summary>
    public const int Hospital = -5;

    /// <summary>Value of <c>remain</c>: a verb of its own, unless an event follows that goes on: <c>remain missing</c>.</summary>
    public const int Remaining = -6;

    public static void AddTo(VocabularyBuilder builder)
    {
        builder.AddClass(WordClass.Be, "was, were, is, are, be, been, being, am, got, getting, were identified as, was identified as, have been identified as, are identified as, is said to, are said to, was said to, were said to, said to be, reported to be, believed to be, thought to be, feared to be, known to be, alleged to be, confirmed to be");
        builder.AddClass(WordClass.Auxiliary, "have, has, had, having, will, would, shall, should, may, must, did, do, does, cannot, have since, has since, had since, have later, "
            + "estimated to have, believed to have, thought to have, said to have, reported to have, known to have, alleged to have, understood to have, claimed to have, feared to have, suspected to have, suspected of having, accused of having");
        builder.AddClass(WordClass.Threat, 1, "could, might");
        builder.AddClass(WordClass.Threat, "threatened to, threatens to, threatening to, threaten to, plotted to, plotting to, planned to, planning to, plan to, plans to, vowed to, attempted to, attempt to, tried to, trying to, "
            + "wanted to, intended to, refused to, refusing to, failed to, failing to, fail to, fails to, unable to, aimed to, aiming to, hoped to, hoping to, sought to, seeking to, voted to, ordered to, asked to, conspired to, conspiring to, conspiracy to, plot to, afraid to, ready to, willing to, prepared to, determined to, sworn to, eager to, want to, wants to, hope to, hopes to, wish to, wished to");
        builder.AddClass(WordClass.Copular, "to reach, to have reached, put that figure at, put the figure at, puts the figure at, put the number at, puts the number at, put the total at, reached, reach, reaching, reaches, rose to, rises to, rise to, risen to, rising to, climbed to, grew to, grown to, increased to, stood at, stands at, standing at, numbered, numbering, number, numbers, totaled, totalled, "
            + "totaling, totalling, ranged, range, ranges, ranging, varied, vary, varies, came to, put at, estimated at, placed at, set at, amounted to, amounts to, amounting to, to over, jumped to, "
            + "averaged, is estimated at, was put at, fell to, dropped to, numbered in, number in, ran into, running into, run into, ran to, ranging from, ranged from, range from, vary from, varied from, varies from");
        builder.AddClass(WordClass.Copular, Exceeding, "exceeded, exceeds, exceed, exceeding, to exceed, to have exceeded, passed, surpassed, surpasses, topped, tops");
        builder.AddClass(WordClass.NumberOf, "number of");
        builder.AddClass(WordClass.Verb, "claimed responsibility, claims responsibility, claim responsibility, claiming responsibility, reported to the, reports to the");
        builder.AddClass(WordClass.Verb,
            "live, said, says, say, saying, told, took part, went, came, come, comes, began, led, leads, left, leaves, leave, leaving, made, make, makes, making, gave, saw, found, finds, sent, put, set, hit, ran, brought, brings, fought, won, kept, keep, "
            + "became, built, got, knew, drew, grew, rose, fell, stood, spoke, broke, broke out, wrote, met, paid, struck, blew, threw, bought, sold, thought, felt, heard, laid, lay, sat, rode, drove, flew, swore, chose, "
            + "denies, blames, accuses, reports, claims, warns, forms, includes, contains, consists, cut, shot, shot down, burnt, spent, beat, sought, caught, taught, withdrew, overran, overthrew, sank, shut");
        builder.AddClass(WordClass.Verb, (int)VerbKind.Judging, "sentenced, sentence, sentences, sentencing, condemned, condemn, condemns, condemning, doomed");
        builder.AddClass(WordClass.Verb, (int)VerbKind.Driving,
            "drove, drive, drives, driving, driven, forced, force, forces, forcing, chased, chase, chasing, pushed, push, pushing, hounded, hounding, threw, throw, throwing, thrown, sent, send, sends, sending, removed, removing, swept, scared, frightened");
        builder.AddClass(WordClass.Verb, (int)VerbKind.Changing,
            "rose, rise, rises, rising, risen, climbed, climb, climbs, climbing, grew, grow, grows, growing, grown, jumped, soared, swelled, swollen, increased, mounted, went up, gone up, stands, stood, standing, fell, dropped, shrank, doubled, tripled, quadrupled, halved, declined, decreased, surged, rocketed, plunged");
        builder.AddClass(WordClass.Verb, (int)VerbKind.Suffering, "suffer, suffers, suffered, suffering, sustain, sustains, sustained, sustaining, inflict, inflicts, inflicted, inflicting, incurred, took, caused, causing");
        builder.AddClass(WordClass.Return,
            "released, release, releases, releasing, freed, free, freeing, frees, returned, return, returns, returning, repatriated, repatriation, repatriating, repatriate, exchanged, exchange, exchanging, pardoned, pardon, pardoning, "
            + "rescued, rescue, rescuing, rescues, resettled, resettlement, resettling, resettle, escaped, escape, escaping, swapped, swap, liberated, liberating, liberate, liberation, paroled, amnestied, acquitted, reintegrated, "
            + "went home, come home, came home, gone home, go home, spared, saved, save, saving, going home, survived, surviving");
        builder.AddClass(WordClass.Preposition,
            "in, on, at, from, with, into, onto, against, for, during, through, throughout, near, around, about, under, over, above, below, behind, beside, beyond, within, without, inside, outside, across, along, toward, towards, "
            + "upon, via, amid, amidst, between, despite, due, out, off, up, down, concerning, regarding, following, aboard, versus, like, than, because of, due to, instead of, out of, as a result of, in front of, except, as part of, in exchange for, "
            + "in return for, in the course of, according to, worth, near to, away, back, in response to, in order to, opposite, past");
        builder.AddClass(WordClass.Preposition, 1, "at");
        builder.AddClass(WordClass.Preposition, Aged, "aged, ages");
        builder.AddClass(WordClass.Preposition, With, "with");
        builder.AddClass(WordClass.Preposition, Except, "except, except for, all but, all except, everyone but, everyone except, with the exception of, other than");
        builder.AddClass(WordClass.Preposition, Manner, "at the scene, on the spot, instantly, outright, on the way to hospital, on the way to the hospital, en route to hospital, on arrival, "
            + "of their wounds, of their injuries, from their wounds, from their injuries, of wounds, of injuries");
        builder.AddClass(WordClass.Preposition, Hospital, "in hospital, in the hospital, at the hospital, at hospital");
        builder.AddClass(WordClass.Preposition, "of hunger, of disease, of starvation, of thirst, of cold, of exposure, of malnutrition, of cholera, of typhus, of typhoid, of smallpox, of dysentery, of exhaustion");
        builder.AddClass(WordClass.Conjunction, "after, before, until, till, since");
        builder.AddClass(WordClass.Conjunction, 1, "as");
        builder.AddClass(WordClass.By, "by");
        builder.AddClass(WordClass.Of, "of");
        builder.AddClass(WordClass.To, "to");
        builder.AddClass(WordClass.And, "and, or, nor, but, and then");
        builder.AddClass(WordClass.Joining, "compared with, compared to, as compared with, as compared to, as against, as opposed to, as well as, along with, together with, alongside, in addition to, and also, as were, as was, as did, as had, so did, so were, so was, so too did, so too were, besides, plus, apart from, and at the same time");
        builder.AddClass(WordClass.Total, "for a total of, giving a total of, for a combined total of, an overall total of, the total, for an estimated total of, giving an estimated total of, an estimated total of, in total, in all, altogether");
        builder.AddClass(WordClass.Among, "among, amongst");
        builder.AddClass(WordClass.Relative, "who, whom, which");
        builder.AddClass(WordClass.Pronoun, "them, themselves, himself, herself, itself, it, him, us, me, you, he, she, they, we, i");
        builder.AddClass(WordClass.Subordinator, "when, while, whilst, because, if, unless, although, though, whereas, so, so that, even though, once, after which, wherever, whether, why, lest, what, where, whose, in which, during which, at which");
        builder.AddClass(WordClass.Subordinator, 1, "how");
        builder.AddClass(WordClass.Subordinator, 2, "that");
        builder.AddClass(WordClass.Determiner, "the, this, these, those, his, her, its, their, our, my, your, each, every, any, some, both, all, most, much");
        builder.AddClass(WordClass.Adverb,
            "also, either, later, only, more, other, then, subsequently, soon, still, already, again, even, just, now, once, ever, always, often, reportedly, allegedly, apparently, officially, there and then, eventually, thereby, "
            + "at least in part, themselves, instead, twice, thus, therefore, together, too, overall, so far, to date, yesterday, today, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, at once, for the first time, at one point, one another, no longer, one by one, per day, a day, "
            + "first, finally, initially, "
            + "presumed, feared, believed, thought, confirmed, reported, estimated, listed as, officially listed as, presumed to be, forced to, compelled to, obliged to, have to, had to, be found, continue to be, continued to be, simply, immediately, recently, previously, newly, fully, sadly");
        builder.AddClass(WordClass.Adverb, Remaining, "remain, remained, remains");
        foreach (string day in new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" }) builder.AddClass(WordClass.Adverb, $"on {day}, last {day}, this {day}, on {day} morning, on {day} afternoon, on {day} evening, on {day} night");
        builder.AddClass(WordClass.Alone, "alone");
        builder.AddClass(WordClass.Degree, "seriously, critically, gravely, severely, badly, slightly, lightly, grievously, in critical condition, in serious condition, in grave condition, in a critical condition, in a serious condition");
        builder.AddClass(WordClass.Not, "not, never");
        builder.AddClass(WordClass.There, "there");
        builder.AddClass(WordClass.Comprising, "comprising, comprised, comprises, comprise, comprised of, made up of, consisting of, consisted of, composed of");
        builder.AddClass(WordClass.Per, "per, at the rate of, at a rate of");
        AddAttributions(builder);
    }

    private static void AddAttributions(VocabularyBuilder builder)
    {
        builder.AddAttribution(CasualtyAttribution.Reported, "said to be, reported to be, reportedly, according to, reported, reports, report, said, says, say, allegedly reported, reporting, is said to, are said to, was said to, were said to, told, stated, states");
        builder.AddAttribution(CasualtyAttribution.Claimed, "alleged to be, claimed, claims, claim, claiming, alleged, allegedly, alleges, allege, alleging, asserted, asserts");
        builder.AddAttribution(CasualtyAttribution.Confirmed, "confirmed to be, confirmed, confirms, confirm, confirming, acknowledged, acknowledges, admitted, verified, documented, a confirmed");
        builder.AddAttribution(CasualtyAttribution.Estimated, "estimated, an estimated, the estimated, estimates, estimate, estimating, estimated at, is estimated at, estimated to have, estimates of");
    }
}
