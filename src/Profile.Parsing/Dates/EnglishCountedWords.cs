using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

/// <summary>English words beside which a number is a quantity or a name rather than a year or a day.</summary>
internal static class EnglishCountedWords
{
    public static readonly DateVocabularyRow[] Rows =
    [
        new("people persons men women children civilians inhabitants residents villagers citizens individuals others", Counted),
        new("troops soldiers fighters militants rebels insurgents guerrillas combatants", Counted),
        new("militiamen peacekeepers policemen gendarmes officers personnel", Counted),
        new("members militia terrorists jihadists mercenaries recruits volunteers", Counted),
        new("employees workers staff officials delegates protesters demonstrators", Counted),
        new("refugees migrants families households prisoners detainees hostages casualties", Counted),
        new("deaths victims fatalities students pupils bodies", Counted),
        new("metres meters kilometres kilometers km miles m cm mm ha mi feet ft yards", Counted | Measured),
        new("acres hectares tonnes tons kilograms kg pounds lbs litres liters barrels", Counted | Measured),
        new("dollars euros pounds francs percent pc hours hrs gmt utc minutes seconds days weeks months years", Counted | Measured),
        new("vehicles tanks guns rifles rounds aircraft ships boats houses homes villages schools camps attacks incidents strikes", Counted),
        new("strong", Counted | Measured),
        new("hundred thousand million billion trillion dozen", Counted | Measured),
        new("resolution resolutions no nos number numbers page pages p pp flight article articles chapter room route highway channel", Numbered),
        new("boeing airbus battalion brigade regiment division squadron bus convoy hill point version", Numbered),
        new("isbn issn vol volume issue law decree directive", Numbered),
        new("section paragraph form model box unit lot case windows", Numbered),
        new("nearly almost over exceeding least most than estimated total some roughly approximately another", Hedge),
        new("under", Hedge),
    ];
}
