using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>The words and phrases of casualty events, by kind and form.</summary>
internal static class EventWords
{
    private const EventForms Past = EventForms.Active | EventForms.Participle;
    private const EventForms Gerund = EventForms.Active | EventForms.OfNoun | EventForms.Gerund;
    private const EventForms Counted = EventForms.Counted | EventForms.OfNoun | EventForms.TotalNoun;

    public static void AddTo(VocabularyBuilder builder)
    {
        AddKilled(builder);
        AddHurt(builder);
        AddTaken(builder);
        AddDetained(builder);
        AddFled(builder);
    }

    private static void AddKilled(VocabularyBuilder builder)
    {
        const CasualtyKind Kind = CasualtyKind.Killed;
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Active,
            "kill, kills, slay, slays, slew, murder, murders, massacre, massacres, slaughter, slaughters, execute, executes, assassinate, assassinates, behead, beheads, decapitate, hang, lynch, "
            + "claim the lives of, claims the lives of, claimed the lives of, claiming the lives of, cost the lives of, costing the lives of, took the lives of, taking the lives of, "
            + "shoot dead, shoots dead, shooting dead, shoot and kill, gun down, guns down, put to death, putting to death, burn to death, burning to death, beat to death, beating to death, hack to death, "
            + "stabbing to death, starve to death, drown, cause the death of, cause the deaths of, exterminate, martyr");
        builder.AddEvent(Kind, EventStrength.Strong, Past,
            "killed, murdered, massacred, slaughtered, executed, assassinated, beheaded, decapitated, lynched, butchered, exterminated, martyred, shot dead, shot and killed, shot to death, gunned down, "
            + "put to death, beaten to death, burned to death, burnt to death, burned alive, burnt alive, buried alive, hacked to death, stabbed to death, stoned to death, tortured to death, "
            + "trampled to death, crushed to death, bludgeoned to death, clubbed to death, worked to death, blown to pieces, summarily executed, "
            + "hanged, guillotined, electrocuted, poisoned to death, mown down, mowed down, eliminated, liquidated, neutralized, neutralised, assassinated");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Participle, "slain, left dead, feared dead, presumed dead, found dead, killed in action");
        builder.AddEvent(Kind, EventStrength.Strong, Gerund,
            "killing, murdering, massacring, slaughtering, executing, assassinating, beheading, decapitating, lynching, hanging, shooting and killing, gunning down, butchering, slaying");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Intransitive,
            "died, die, dies, dying, perished, perish, perishes, perishing, lost their lives, lost his life, lost her life, lost their life, lose their lives, losing their lives, succumbed, drowned, starved, "
            + "starved to death, froze to death, frozen to death, bled to death, fell in battle, fell in combat, fell in action, suffocated, asphyxiated");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Adjective, "dead, lifeless");
        builder.AddEvent(Kind, EventStrength.Strong, Counted, "deaths, fatalities, killings, executions, murders, assassinations, beheadings, slayings");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted, "bodies, corpses, fatality, death");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted | EventForms.OfNoun | EventForms.Lives, "lives");
        builder.AddTakingLives("claim, claims, claimed, claiming, cost, costs, costing, take, takes, took, taken, taking, lose, loses, lost, losing, loss, losses, sacrifice, sacrificed, sacrificing");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.OfNoun,
            "death, murder, massacre, slaughter, execution, assassination, shooting, mass killing, mass murder, mass execution, loss of life, bodies, corpses, remains, hanging, mass shooting, drowning");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.TotalNoun | EventForms.Retold,
            "put the toll at, puts the toll at, putting the toll at, put the death toll at, puts the death toll at, putting the death toll at, bringing the toll to, bringing the death toll to, brought the toll to, "
            + "brought the death toll to, brings the toll to, brings the death toll to, raising the toll to, raising the death toll to, raised the toll to, raised the death toll to, bringing the number of dead to, "
            + "bringing the number of deaths to, brought the number of deaths to, brought the number of dead to");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.TotalNoun | EventForms.Retold, "toll, death toll, fatality count, body count, number of dead, number of deaths, number of fatalities, number of killed, number killed, those killed, those who died, number of people killed, number of those killed, number of civilians killed");
        builder.AddEvent(Kind, EventStrength.Losing, EventForms.Active, "lost, lose, losing, loses");
        builder.AddEvent(Kind, EventStrength.Losing, EventForms.OfNoun, "loss, losses");
    }

    private static void AddHurt(VocabularyBuilder builder)
    {
        const CasualtyKind Kind = CasualtyKind.Wounded;
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Active, "wound, wounds, injure, injures, maim, maims, cripple, cripples");
        builder.AddEvent(Kind, EventStrength.Strong, Past, "wounded, injured, maimed, crippled, mutilated, shot and wounded, shot and injured");
        builder.AddEvent(Kind, EventStrength.Strong, Gerund, "wounding, injuring, maiming, crippling, mutilating, shooting and wounding");
        builder.AddEvent(Kind, EventStrength.Personal, Past, "hurt, burned, hospitalized, hospitalised");
        builder.AddEvent(Kind, EventStrength.Personal, EventForms.Active, "hurting, hurts");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted | EventForms.TotalNoun, "injuries, woundings");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted, "injury");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, EventForms.Counted, "casualty");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, Counted, "casualties, victims of rape, rapes");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, EventForms.TotalNoun, "casualty toll, casualty figure, casualty figures, casualty count, number of casualties");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, EventForms.Active, "rape, rapes");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, Past, "raped, gang raped, sexually assaulted, sexually abused");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, Gerund, "raping, sexually assaulting");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, EventForms.OfNoun, "rape, mass rape, gang rape");
        builder.AddEvent(CasualtyKind.Tortured, EventStrength.Strong, EventForms.Active | EventForms.OfNoun, "torture, tortures");
        builder.AddEvent(CasualtyKind.Tortured, EventStrength.Strong, Past, "tortured");
        builder.AddEvent(CasualtyKind.Tortured, EventStrength.Strong, Gerund, "torturing");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Personal, EventForms.Adjective | EventForms.Participle, "missing, unaccounted for, missing in action, feared missing, presumed missing");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Personal, EventForms.Intransitive, "disappeared, disappear, vanished, went missing, gone missing, go missing, going missing, been missing");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Strong, Counted, "disappearances, forced disappearances, enforced disappearances");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Strong, EventForms.OfNoun, "disappearance, forced disappearance, enforced disappearance");
    }

    private static void AddTaken(VocabularyBuilder builder)
    {
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, EventForms.Active, "kidnap, kidnaps, abduct, abducts");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, Past, "kidnapped, abducted, taken away, taken by force");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, EventForms.Participle, "taken by");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, Gerund, "kidnapping, abducting");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, EventForms.OfNoun, "abduction, abductions, kidnappings, mass abduction, mass kidnapping, forced recruitment");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Weak, EventForms.Active | EventForms.Participle, "seized");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Weak, EventForms.Active, "seize, seizing, seizes");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Weak, EventForms.OfNoun, "seizure");
        builder.AddEvent(CasualtyKind.Hostage, EventStrength.Strong, EventForms.Active, "take hostage, takes hostage, taking hostage, took hostage, hold hostage, holding hostage, ransom, ransoming");
        builder.AddEvent(CasualtyKind.Hostage, EventStrength.Strong, Past, "taken hostage, held hostage, ransomed, held for ransom, held to ransom");
        builder.AddEvent(CasualtyKind.Hostage, EventStrength.Strong, EventForms.Adjective, "hostage, for ransom");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Personal, EventForms.Active, "capture, captures, take prisoner, took prisoner, taking prisoner, take captive, took captive");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Personal, Past, "captured, taken prisoner, taken captive, taken prisoners, taken captives, made prisoner, made prisoners, held prisoner, held captive, taken as prisoners");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Personal, Gerund, "capturing");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Personal, EventForms.OfNoun, "capture");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Strong, EventForms.Adjective, "prisoner, captive");
    }

    private static void AddDetained(VocabularyBuilder builder)
    {
        const CasualtyKind Kind = CasualtyKind.Detained;
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Active, "detain, detains, arrest, arrests, imprison, imprisons, jail, jails, intern, interns, incarcerate");
        builder.AddEvent(Kind, EventStrength.Strong, Past, "detained, arrested, imprisoned, jailed, interned, incarcerated, taken into custody, rounded up, placed under house arrest");
        builder.AddEvent(Kind, EventStrength.Strong, Gerund, "detaining, arresting, imprisoning, jailing, interning, rounding up, taking into custody");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.OfNoun, "arrest, arrests, detention, detentions, imprisonment, internment, incarceration, mass arrest, mass arrests");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted, "arrests, arrest");
        builder.AddEvent(Kind, EventStrength.Holding, Past, "held");
        builder.AddEvent(Kind, EventStrength.Holding, EventForms.Active, "holding");
        builder.AddEvent(Kind, EventStrength.Taking, EventForms.Active, "hold, holds");
        builder.AddEvent(Kind, EventStrength.Taking, EventForms.Active, "took, take, taking, takes");
        builder.AddEvent(Kind, EventStrength.Taking, Past, "taken");
    }

    private static void AddFled(VocabularyBuilder builder)
    {
        const CasualtyKind Refugee = CasualtyKind.Refugee, Displaced = CasualtyKind.Displaced;
        builder.AddEvent(Refugee, EventStrength.Flight, EventForms.Intransitive,
            "fled, flee, flees, fleeing, took refuge, taken refuge, take refuge, taking refuge, sought refuge, seek refuge, seeking refuge, sought asylum, made into refugees, made refugees, became refugees, "
            + "become refugees, turned into refugees, escaped to neighbouring, escaped to neighboring, crossed the border, went into exile, gone into exile");
        builder.AddEvent(Refugee, EventStrength.Personal, EventForms.Participle, "driven into exile, forced into exile, sent into exile, driven abroad");
        builder.AddEvent(Refugee, EventStrength.Strong, EventForms.OfNoun, "exodus, flight");
        builder.AddEvent(Refugee, EventStrength.Strong, EventForms.TotalNoun, "number of refugees, refugee population, refugee numbers");
        builder.AddEvent(Refugee, EventStrength.Strong, EventForms.Own | EventForms.TotalNoun, "refugees, refugee");
        builder.AddEvent(Displaced, EventStrength.Strong, EventForms.Own | EventForms.TotalNoun, "idps, displaced people, displaced persons, internally displaced people, internally displaced persons");
        builder.AddEvent(Displaced, EventStrength.Personal, EventForms.Active, "displace, displaces, uproot, uproots, expel, expels, deport, deports");
        builder.AddEvent(Displaced, EventStrength.Strong, Past, "displaced, internally displaced, uprooted, forcibly displaced, deported, forcibly relocated, forced from their homes, driven from their homes, driven out");
        builder.AddEvent(Displaced, EventStrength.Personal, Past, "expelled, evicted, exiled, ousted from their homes, made homeless, rendered homeless, left homeless");
        builder.AddEvent(Displaced, EventStrength.Strong, Gerund, "displacing, uprooting, deporting");
        builder.AddEvent(Displaced, EventStrength.Personal, Gerund, "expelling, evicting");
        builder.AddEvent(Displaced, EventStrength.Strong, EventForms.OfNoun, "displacement, expulsion, deportation, deportations, eviction, forced displacement, mass displacement");
        builder.AddEvent(Displaced, EventStrength.Flight, EventForms.Intransitive, "left their homes, leave their homes, abandoned their homes, abandon their homes, lost their homes, fled their homes, flee their homes, fleeing their homes");
        builder.AddEvent(Displaced, EventStrength.Personal, EventForms.Adjective,
            "homeless, from their homes, from their villages, from their lands, from their land, out of their homes, out of their villages, into exile, from the country, out of the country");
        builder.AddEvent(Displaced, EventStrength.Strong, EventForms.TotalNoun, "number of displaced, number of internally displaced, number of displaced people, number of displaced persons, number of internally displaced persons, number of internally displaced people, homeless and displaced, displaced population");
    }
}
