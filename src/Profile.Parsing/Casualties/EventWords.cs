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
        builder.AddVerbs(Kind, EventStrength.Strong,
            "kill|kills|killed|killing, slay|slays|slew|slain|slaying, murder|murders|murdered|murdering, massacre|massacres|massacred|massacring, slaughter|slaughters|slaughtered|slaughtering, "
            + "execute|executes|executed|executing, summarily execute|summarily executes|summarily executed|summarily executing, assassinate|assassinates|assassinated|assassinating, behead|beheads|beheaded|beheading, "
            + "decapitate|decapitates|decapitated|decapitating, lynch|lynches|lynched|lynching, butcher|butchers|butchered|butchering, hang|hangs|hanged|hanging, guillotine|guillotines|guillotined|guillotining, "
            + "crucify|crucifies|crucified|crucifying, strangle|strangles|strangled|strangling, electrocute|electrocutes|electrocuted|electrocuting, incinerate|incinerates|incinerated|incinerating, "
            + "exterminate|exterminates|exterminated|exterminating, martyr|martyrs|martyred|martyring, disembowel|disembowels|disemboweled|disemboweling, disembowel|disembowels|disembowelled|disembowelling, "
            + "drown|drowns|drowned|drowning, starve|starves|starved|starving, suffocate|suffocates|suffocated|suffocating, asphyxiate|asphyxiates|asphyxiated|asphyxiating");
        builder.AddVerbs(Kind, EventStrength.Strong,
            "shoot dead|shoots dead|shot dead|shooting dead, shoot and kill|shoots and kills|shot and killed|shooting and killing, gun down|guns down|gunned down|gunning down, mow down|mows down|mowed down|mown down|mowing down, "
            + "put to death|puts to death|put to death|putting to death, do to death|does to death|did to death|done to death|doing to death, shoot to death|shoots to death|shot to death|shooting to death, "
            + "fatally shoot|fatally shoots|fatally shot|fatally shooting, fatally wound|fatally wounds|fatally wounded|fatally wounding, fatally injure|fatally injures|fatally injured|fatally injuring, "
            + "fatally stab|fatally stabs|fatally stabbed|fatally stabbing, mortally wound|mortally wounds|mortally wounded|mortally wounding, burn alive|burns alive|burned alive|burning alive, "
            + "burn alive|burns alive|burnt alive|burning alive, bury alive|buries alive|buried alive|burying alive, burn at the stake|burns at the stake|burned at the stake|burning at the stake");
        builder.AddVerbs(Kind, EventStrength.Strong,
            "beat to death|beats to death|beat to death|beaten to death|beating to death, burn to death|burns to death|burned to death|burning to death, burn to death|burns to death|burnt to death|burning to death, "
            + "hack to death|hacks to death|hacked to death|hacking to death, stab to death|stabs to death|stabbed to death|stabbing to death, stone to death|stones to death|stoned to death|stoning to death, "
            + "torture to death|tortures to death|tortured to death|torturing to death, trample to death|tramples to death|trampled to death|trampling to death, crush to death|crushes to death|crushed to death|crushing to death, "
            + "bludgeon to death|bludgeons to death|bludgeoned to death|bludgeoning to death, club to death|clubs to death|clubbed to death|clubbing to death, kick to death|kicks to death|kicked to death|kicking to death, "
            + "work to death|works to death|worked to death|working to death, poison to death|poisons to death|poisoned to death|poisoning to death, starve to death|starves to death|starved to death|starving to death, "
            + "choke to death|chokes to death|choked to death|choking to death, knife to death|knifes to death|knifed to death|knifing to death, batter to death|batters to death|battered to death|battering to death, "
            + "flog to death|flogs to death|flogged to death|flogging to death, bomb to death|bombs to death|bombed to death|bombing to death");
        builder.AddVerbs(Kind, EventStrength.Weak,
            "eliminate|eliminates|eliminated|eliminating, liquidate|liquidates|liquidated|liquidating, neutralize|neutralizes|neutralized|neutralizing, neutralise|neutralises|neutralised|neutralising, "
            + "annihilate|annihilates|annihilated|annihilating, wipe out|wipes out|wiped out|wiping out, cut down|cuts down|cut down|cutting down");
        builder.AddVerbs(Kind, EventStrength.Strong,
            "claim the lives of|claims the lives of|claimed the lives of|claiming the lives of, cost the lives of|costs the lives of|cost the lives of|costing the lives of, take the lives of|takes the lives of|took the lives of|taking the lives of, "
            + "cause the death of|causes the death of|caused the death of|causing the death of, cause the deaths of|causes the deaths of|caused the deaths of|causing the deaths of");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Participle, "left dead, feared dead, presumed dead, found dead, counted dead, pronounced dead, declared dead, left for dead, found murdered, found slain, shot by firing squad, shot by a firing squad, put before a firing squad, killed in action, put to the sword, blown to pieces, blown to bits, blown apart, hacked to pieces, hacked to bits, cut to pieces, torn apart, torn to pieces");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Intransitive,
            "died, die, dies, dying, perished, perish, perishes, perishing, lost their lives, lost his life, lost her life, lost their life, lose their lives, losing their lives, lost his or her life, laid down their lives, "
            + "gave their lives, succumbed, succumb, succumbs, succumbing, drowned, drown, drowning, starved, starve, starving to death, starved to death, froze to death, frozen to death, freeze to death, freezing to death, "
            + "bled to death, bleed to death, burned to death, burnt to death, choked to death, fell in battle, fell in combat, fell in action, fell in the fighting, fell in the battle, fell dead, fell to their deaths, fell to their death, suffocated, asphyxiated, lay dead, lie dead, lies dead, lying dead, dropped dead, turned up dead, ended up dead, wound up dead, "
            + "met their deaths, met their death, met their end");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Adjective, "dead, lifeless, fatally, mortally, their lives, KIA");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Adjective | EventForms.Result, "to death, to the sword, to the firing squad, to the gallows, to the guillotine, to the scaffold, to their deaths, to their death");
        builder.AddEvent(Kind, EventStrength.Personal, EventForms.Adjective | EventForms.Result, "to pieces, to bits");
        builder.AddEvent(Kind, EventStrength.Weak, EventForms.Adjective | EventForms.Result, "alive");
        builder.AddEvent(Kind, EventStrength.Strong, Counted, "deaths, fatalities, killings, executions, murders, assassinations, beheadings, slayings, lynchings, hangings, drownings, homicides");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted, "corpses, fatality, death");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted | EventForms.Remains, "bodies");
        builder.AddFinding("found, find, finds, finding, discovered, discover, discovers, discovering, discovery, recovered, recover, recovering, recovers, retrieved, pulled, exhumed, unearthed, dug, buried, burying, bury, cremated, counted, "
            + "collected, dumped, displayed, returned, handed over, grave, graves, ditch, ravine, rubble, wreckage, debris, ruins, morgue, mortuary, cemetery, mutilated, charred, burned, burnt, decomposed, headless, beheaded, bullet riddled, lay, lying, floating, washed, strewn, hanging");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted | EventForms.OfNoun | EventForms.Lives, "lives");
        builder.AddTakingLives("claim, claims, claimed, claiming, cost, costs, costing, take, takes, took, taken, taking, lose, loses, lost, losing, loss, losses, sacrifice, sacrificed, sacrificing");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.OfNoun,
            "death, murder, massacre, slaughter, execution, assassination, shooting, mass killing, mass murder, mass execution, loss of life, bodies, corpses, remains, hanging, mass shooting, drowning, lynching, beheading, slaying, butchery, extermination");
        AddTolls(builder);
        builder.AddEvent(Kind, EventStrength.Losing, EventForms.Active, "lose, losing, loses");
        builder.AddEvent(Kind, EventStrength.Losing, Past, "lost");
        builder.AddEvent(Kind, EventStrength.Claiming, EventForms.Active, "claim, claims, claimed, claiming");
        builder.AddEvent(Kind, EventStrength.Losing, EventForms.Active | EventForms.Cost, "cost, costs, costing");
        builder.AddEvent(Kind, EventStrength.Losing, EventForms.OfNoun | EventForms.TotalNoun, "loss");
        builder.AddEvent(Kind, EventStrength.Losing, Counted, "losses");
    }

    private static void AddTolls(VocabularyBuilder builder)
    {
        const EventForms Told = EventForms.TotalNoun | EventForms.Retold;
        foreach (string verb in new[] { "put", "puts", "putting", "bringing", "brings", "brought", "bring", "raising", "raises", "raised", "raise", "taking", "pushing", "pushed", "increasing", "increased", "increases", "lifting", "driving" })
        {
            string preposition = verb.StartsWith("put", StringComparison.Ordinal) ? "at" : "to";
            foreach (string noun in new[] { "toll", "death toll", "number of dead", "number of deaths", "number of fatalities", "number of killed", "total number of dead", "total number of deaths", "body count", "total death toll", "overall death toll" })
            {
                builder.AddEvent(CasualtyKind.Killed, EventStrength.Strong, Told, $"{verb} the {noun} {preposition}");
            }
            foreach (string noun in new[] { "total", "total number", "figure", "number", "count", "tally" })
            {
                builder.AddEvent(CasualtyKind.Killed, EventStrength.Strong, Told | EventForms.Same, $"{verb} the {noun} {preposition}");
            }
        }
        foreach (string sure in new[] { "true", "real", "actual", "correct", "final", "exact", "official" })
        {
            foreach (string noun in new[] { "figure", "number", "total", "count" }) builder.AddEvent(CasualtyKind.Killed, EventStrength.Strong, EventForms.TotalNoun | EventForms.Same, $"{sure} {noun}");
        }
        builder.AddEvent(CasualtyKind.Killed, EventStrength.Strong, EventForms.TotalNoun | EventForms.Same, "put it at, puts it at, putting it at");
        builder.AddEvent(CasualtyKind.Killed, EventStrength.Strong, Told,
            "toll, death toll, fatality count, body count, death count, number of dead, number of deaths, number of fatalities, number of killed, number killed, those killed, those who died, number of people killed, number of those killed, number of civilians killed");
    }

    private static void AddHurt(VocabularyBuilder builder)
    {
        const CasualtyKind Kind = CasualtyKind.Wounded;
        builder.AddVerbs(Kind, EventStrength.Strong,
            "wound|wounds|wounded|wounding, injure|injures|injured|injuring, maim|maims|maimed|maiming, cripple|cripples|crippled|crippling, mutilate|mutilates|mutilated|mutilating, "
            + "shoot and wound|shoots and wounds|shot and wounded|shooting and wounding, shoot and injure|shoots and injures|shot and injured|shooting and injuring, disfigure|disfigures|disfigured|disfiguring");
        builder.AddEvent(Kind, EventStrength.Personal, Past, "hurt, burned, treated in hospital, treated in hospitals, treated at hospital, treated at hospitals, treated at the hospital, hospitalized, hospitalised, taken to hospital, taken to hospitals, taken to a hospital, taken to the hospital, rushed to hospital, rushed to hospitals, brought to hospital, admitted to hospital, "
            + "treated for injuries, treated for wounds, treated for burns, treated for gunshot wounds, treated for shock");
        builder.AddEvent(Kind, EventStrength.Personal, EventForms.Active, "hurting, hurts");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Adjective, "WIA");
        AddInjuries(builder);
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted | EventForms.TotalNoun, "injuries, woundings");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted, "injury");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, EventForms.Counted, "casualty");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, Counted, "casualties, victims of rape, victims of sexual violence, rapes");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, EventForms.TotalNoun, "casualty toll, casualty figure, casualty figures, casualty count, number of casualties");
        builder.AddVerbs(CasualtyKind.Affected, EventStrength.Strong,
            "rape|rapes|raped|raping, gang rape|gang rapes|gang raped|gang raping, sexually assault|sexually assaults|sexually assaulted|sexually assaulting, sexually abuse|sexually abuses|sexually abused|sexually abusing");
        builder.AddEvent(CasualtyKind.Affected, EventStrength.Strong, EventForms.OfNoun, "rape, mass rape, gang rape");
        builder.AddVerbs(CasualtyKind.Tortured, EventStrength.Strong, "torture|tortures|tortured|torturing");
        builder.AddEvent(CasualtyKind.Tortured, EventStrength.Strong, EventForms.OfNoun, "torture");
        builder.AddEvent(CasualtyKind.Tortured, EventStrength.Strong, EventForms.Participle, "subjected to torture, subjected to electric shocks");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Personal, EventForms.Adjective | EventForms.Participle, "missing, MIA, unaccounted for, missing in action, feared missing, presumed missing");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Personal, EventForms.Intransitive, "disappeared, disappear, disappears, disappearing, vanished, vanish, vanishing, went missing, gone missing, go missing, going missing, goes missing, been missing, remain missing, remained missing, lost at sea");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Strong, Counted, "disappearances, forced disappearances, enforced disappearances");
        builder.AddEvent(CasualtyKind.Missing, EventStrength.Strong, EventForms.OfNoun, "disappearance, forced disappearance, enforced disappearance");
    }

    private static void AddTaken(VocabularyBuilder builder)
    {
        builder.AddVerbs(CasualtyKind.Kidnapped, EventStrength.Strong, "kidnap|kidnaps|kidnapped|kidnapping, kidnap|kidnaps|kidnaped|kidnaping, abduct|abducts|abducted|abducting, carry off|carries off|carried off|carrying off");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, Past, "taken away, taken by force, forcibly taken");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, EventForms.Participle, "taken by");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, EventForms.OfNoun, "abduction, abductions, kidnapping, kidnappings, mass abduction, mass kidnapping, forced recruitment");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Strong, EventForms.Counted, "abductions, abduction, kidnappings, kidnapping");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Weak, EventForms.Active | EventForms.Participle, "seized");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Weak, EventForms.Active, "seize, seizing, seizes");
        builder.AddEvent(CasualtyKind.Kidnapped, EventStrength.Weak, EventForms.OfNoun, "seizure");
        builder.AddEvent(CasualtyKind.Hostage, EventStrength.Strong, EventForms.Active, "take hostage, takes hostage, taking hostage, took hostage, hold hostage, holding hostage, ransom, ransoming");
        builder.AddEvent(CasualtyKind.Hostage, EventStrength.Strong, Past, "taken hostage, held hostage, ransomed, held for ransom, held to ransom");
        builder.AddEvent(CasualtyKind.Hostage, EventStrength.Strong, EventForms.Adjective, "hostage, for ransom");
        builder.AddVerbs(CasualtyKind.Captured, EventStrength.Personal,
            "capture|captures|captured|capturing, take prisoner|takes prisoner|took prisoner|taken prisoner|taking prisoner, take captive|takes captive|took captive|taken captive|taking captive, "
            + "make prisoner|makes prisoner|made prisoner|making prisoner");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Personal, EventForms.Participle, "taken prisoners, taken captives, made prisoners, held prisoner, held captive, held prisoners, taken as prisoners, held as prisoners");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Personal, EventForms.Intransitive, "surrendered, surrendering, forced to surrender, gave themselves up, fell into captivity, went into captivity, taken into captivity");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Personal, EventForms.OfNoun, "capture");
        builder.AddEvent(CasualtyKind.Captured, EventStrength.Strong, EventForms.Adjective, "prisoner, captive");
    }

    private static void AddDetained(VocabularyBuilder builder)
    {
        const CasualtyKind Kind = CasualtyKind.Detained;
        builder.AddVerbs(Kind, EventStrength.Strong,
            "detain|detains|detained|detaining, arrest|arrests|arrested|arresting, imprison|imprisons|imprisoned|imprisoning, jail|jails|jailed|jailing, intern|interns|interned|interning, "
            + "incarcerate|incarcerates|incarcerated|incarcerating, round up|rounds up|rounded up|rounding up, lock up|locks up|locked up|locking up, "
            + "take into custody|takes into custody|took into custody|taken into custody|taking into custody");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Participle,
            "placed under house arrest, placed under arrest, put under arrest, placed in detention, placed in custody, put in jail, put in prison, thrown in jail, thrown into jail, thrown in prison, thrown into prison, under arrest, remanded in custody");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Adjective | EventForms.Result, "into custody");
        foreach (string verb in new[] { "are", "were", "been", "remain", "remained", "languish", "languished", "held", "kept" })
        {
            foreach (string place in new[] { "in custody", "in detention", "in prison", "in jail", "behind bars" }) builder.AddEvent(Kind, EventStrength.Personal, EventForms.Intransitive, $"{verb} {place}");
        }
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.OfNoun, "arrest, arrests, detention, detentions, imprisonment, internment, incarceration, mass arrest, mass arrests");
        builder.AddEvent(Kind, EventStrength.Strong, EventForms.Counted, "arrests, arrest");
        builder.AddEvent(Kind, EventStrength.Holding, Past, "held");
        builder.AddEvent(Kind, EventStrength.Holding, EventForms.Active, "holding");
        builder.AddEvent(Kind, EventStrength.Taking, EventForms.Active, "took, take, taking, takes, hold, holds");
        builder.AddEvent(Kind, EventStrength.Taking, Past, "taken");
    }

    private static void AddFled(VocabularyBuilder builder)
    {
        const CasualtyKind Refugee = CasualtyKind.Refugee, Displaced = CasualtyKind.Displaced;
        builder.AddEvent(Refugee, EventStrength.Flight, EventForms.Intransitive,
            "fled, flee, flees, fleeing, made into refugees, made refugees, became refugees, "
            + "become refugees, turned into refugees, escaped to neighbouring, escaped to neighboring, crossed the border, went into exile, gone into exile");
        builder.AddEvent(Refugee, EventStrength.Personal, EventForms.Participle, "driven into exile, driven out of the country, expelled from the country, forced into exile, sent into exile, driven abroad");
        builder.AddEvent(Refugee, EventStrength.Strong, EventForms.OfNoun, "exodus, flight");
        builder.AddEvent(Refugee, EventStrength.Strong, EventForms.TotalNoun, "number of refugees, refugee population, refugee numbers");
        builder.AddEvent(Refugee, EventStrength.Strong, EventForms.Own | EventForms.TotalNoun, "refugees, refugee");
        builder.AddEvent(Displaced, EventStrength.Strong, EventForms.Own | EventForms.TotalNoun, "idps, displaced people, displaced persons, internally displaced people, internally displaced persons");
        builder.AddVerbs(Displaced, EventStrength.Strong,
            "displace|displaces|displaced|displacing, internally displace|internally displaces|internally displaced|internally displacing, forcibly displace|forcibly displaces|forcibly displaced|forcibly displacing, "
            + "uproot|uproots|uprooted|uprooting, deport|deports|deported|deporting, forcibly relocate|forcibly relocates|forcibly relocated|forcibly relocating, forcibly transfer|forcibly transfers|forcibly transferred|forcibly transferring, "
            + "drive out|drives out|drove out|driven out|driving out");
        builder.AddVerbs(Displaced, EventStrength.Personal, "expel|expels|expelled|expelling, evict|evicts|evicted|evicting, exile|exiles|exiled|exiling, banish|banishes|banished|banishing");
        builder.AddEvent(Displaced, EventStrength.Strong, EventForms.Participle, "forced from their homes, driven from their homes, chased from their homes, forced out of their homes, driven from their land, driven from their villages, forced from their land");
        builder.AddEvent(Displaced, EventStrength.Personal, EventForms.Participle, "ousted from their homes, made homeless, rendered homeless, left homeless, left without shelter, forced to leave, compelled to leave, obliged to leave, forced to abandon their homes");
        AddFlights(builder);
        builder.AddEvent(Displaced, EventStrength.Strong, EventForms.OfNoun, "displacement, expulsion, deportation, deportations, eviction, forced displacement, mass displacement");
        builder.AddEvent(Displaced, EventStrength.Personal, EventForms.Adjective, "homeless");
        builder.AddEvent(Refugee, EventStrength.Personal, EventForms.Adjective, "into refugees");
        builder.AddEvent(Displaced, EventStrength.Personal, EventForms.Adjective | EventForms.Result,
            "off their land, off their lands, into camps, into the camps, from their homes, from their houses, from their villages, from their lands, from their land, out of their homes, out of their villages, into exile, from the country, out of the country, abroad");
        builder.AddEvent(Displaced, EventStrength.Strong, EventForms.TotalNoun, "number of displaced, number of internally displaced, number of displaced people, number of displaced persons, number of internally displaced persons, number of internally displaced people, homeless and displaced, displaced population");
    }

    /// <summary><c>suffered injuries</c>, <c>sustained serious burns</c>, <c>with gunshot wounds</c>.</summary>
    private static void AddInjuries(VocabularyBuilder builder)
    {
        string[] injuries = ["injuries", "injury", "wounds", "burns", "gunshot wounds", "bullet wounds", "shrapnel wounds", "stab wounds", "burn wounds", "head injuries"];
        foreach (string injury in injuries)
        {
            foreach (string degree in new[] { "", "serious ", "severe ", "minor ", "slight ", "light ", "critical ", "grave ", "multiple ", "various ", "various degrees of ", "varying degrees of " })
            {
                foreach (string verb in new[] { "suffer", "suffers", "suffered", "suffering", "sustain", "sustained", "sustaining", "receive", "received", "receiving", "endured", "incurred" })
                {
                    builder.AddEvent(CasualtyKind.Wounded, EventStrength.Personal, EventForms.Intransitive, $"{verb} {degree}{injury}");
                }
                builder.AddEvent(CasualtyKind.Wounded, EventStrength.Personal, EventForms.Adjective, $"with {degree}{injury}");
            }
            builder.AddEvent(CasualtyKind.Wounded, EventStrength.Personal, EventForms.Active, $"{injury} to");
        }
        builder.AddEvent(CasualtyKind.Wounded, EventStrength.Personal, EventForms.Counted, "injuries to, injury to");
        builder.AddEvent(CasualtyKind.Wounded, EventStrength.Personal, EventForms.Intransitive, "lost limbs, lost their limbs, lost a limb, lost legs, lost a leg, lost their legs, lost an arm, lost their eyesight");
    }

    /// <summary><c>took refuge</c>, <c>seeking shelter</c>, <c>left their homes</c>.</summary>
    private static void AddFlights(VocabularyBuilder builder)
    {
        foreach (string verb in new[] { "take", "takes", "took", "taken", "taking", "seek", "seeks", "sought", "seeking", "find", "found", "finding" })
        {
            foreach (string refuge in new[] { "refuge", "shelter", "sanctuary", "asylum" }) builder.AddEvent(CasualtyKind.Refugee, EventStrength.Flight, EventForms.Intransitive, $"{verb} {refuge}");
        }
        foreach (string verb in new[] { "left", "leave", "leaving", "abandoned", "abandon", "abandoning", "lost", "lose", "losing", "fled", "flee", "fleeing" })
        {
            foreach (string home in new[] { "their homes", "their home", "their houses", "their villages", "their village", "their land", "their lands", "their towns" })
            {
                builder.AddEvent(CasualtyKind.Displaced, EventStrength.Flight, EventForms.Intransitive, $"{verb} {home}");
            }
        }
    }
}
