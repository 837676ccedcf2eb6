using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>The words by which some people are told to be part of others: <c>five of whom</c>, <c>two of the wounded</c>, <c>among those arrested</c>.</summary>
internal static class PartWords
{
    public static void AddTo(VocabularyBuilder builder)
    {
        builder.AddPartitive(PartitiveKind.Relative, "of whom, of which");
        builder.AddPartitive(PartitiveKind.Pronoun, "of them, of these, of those, of these people, of these victims, of these deaths, of those deaths, of these casualties, of these losses, of this number, of that number, of this total, of that total");
        builder.AddPartitive(PartitiveKind.Share, "the majority, the great majority, the vast majority, the overwhelming majority, most of the victims, most of the dead");
        builder.AddClass(WordClass.Including, "including, among whom, among which, among them, among those, include, included, includes, amongst them, among these, mostly, mainly, chiefly, namely, including those of, including the deaths of, among them those of");
        foreach (string noun in new[] { "victims", "casualties" }) Add(builder, CasualtyKind.Killed, PartitiveKind.Victims, "the " + noun);
        builder.AddListed(PartitiveKind.Victims, "the victims were, the victims are, the victims included, the victims include", CasualtyKind.Killed);
        foreach (string verb in new[] { "include", "included", "including", "comprise", "comprised" })
        {
            builder.AddListed(PartitiveKind.Dead, $"the dead {verb}, the fatalities {verb}, the deaths {verb}", CasualtyKind.Killed);
            builder.AddListed(PartitiveKind.Others, $"the wounded {verb}, the injured {verb}", CasualtyKind.Wounded);
            builder.AddListed(PartitiveKind.Others, $"the missing {verb}", CasualtyKind.Missing);
            builder.AddListed(PartitiveKind.Others, $"the hostages {verb}", CasualtyKind.Hostage);
        }
        builder.AddListed(PartitiveKind.Dead, "those killed included, those killed include, those killed were", CasualtyKind.Killed);
        builder.AddListed(PartitiveKind.Others, "those wounded included, those injured included, those wounded were, those injured were", CasualtyKind.Wounded);
        builder.AddListed(PartitiveKind.Others, "those arrested included, those detained included", CasualtyKind.Detained);
        AddTold(builder, CasualtyKind.Killed, PartitiveKind.Dead, "dead, slain, deceased, deaths, fatalities", "killed, murdered, executed, massacred, assassinated, slain", "who died, who perished");
        AddTold(builder, CasualtyKind.Wounded, PartitiveKind.Others, "", "wounded, injured, hurt", "who were hurt");
        AddTold(builder, CasualtyKind.Missing, PartitiveKind.Others, "", "missing, disappeared", "who disappeared");
        AddTold(builder, CasualtyKind.Kidnapped, PartitiveKind.Others, "kidnap victims", "kidnapped, abducted", "seized, taken");
        AddTold(builder, CasualtyKind.Hostage, PartitiveKind.Others, "hostages, captives", "taken hostage", "");
        AddTold(builder, CasualtyKind.Captured, PartitiveKind.Others, "prisoners, prisoners of war, POWs", "captured", "");
        AddTold(builder, CasualtyKind.Detained, PartitiveKind.Others, "detainees", "arrested, detained, imprisoned, jailed", "");
        AddTold(builder, CasualtyKind.Displaced, PartitiveKind.Others, "", "displaced, deported, expelled", "");
        AddTold(builder, CasualtyKind.Refugee, PartitiveKind.Others, "refugees", "", "who fled");
    }

    /// <summary>Adds <c>of the wounded</c>, <c>of those wounded</c>, <c>of those who were wounded</c>, and the same behind <c>among</c>.</summary>
    private static void AddTold(VocabularyBuilder builder, CasualtyKind told, PartitiveKind kind, string nouns, string participles, string clauses)
    {
        foreach (string noun in Words(nouns + ", " + participles)) Add(builder, told, kind, "the " + noun);
        foreach (string clause in Words(participles + ", " + clauses)) Add(builder, told, kind, "those " + clause);
        foreach (string participle in Words(participles))
        {
            Add(builder, told, kind, "those who were " + participle);
            Add(builder, told, kind, "the people " + participle);
        }
    }

    private static void Add(VocabularyBuilder builder, CasualtyKind told, PartitiveKind kind, string people)
    {
        builder.AddPartitive(kind, "of " + people, told);
        builder.AddListed(kind, "among " + people + ", amongst " + people, told);
    }

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
