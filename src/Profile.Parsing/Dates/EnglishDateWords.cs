using Profile.Parsing.Model;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

/// <summary>The English words of dates, and the words by which a number is told from a year.</summary>
internal static class EnglishDateWords
{
    public static IEnumerable<DateVocabularyRow> Rows =>
        [.. Calendar, .. Numbers, .. Units, .. Frames, .. Relations, .. Context, .. EnglishCountedWords.Rows];

    private static readonly DateVocabularyRow[] Calendar =
    [
        new("january", Month, 1), new("february", Month, 2), new("march", Month | Everyday, 3), new("april", Month, 4),
        new("may", Month | Everyday, 5), new("june", Month, 6), new("july", Month, 7), new("august", Month, 8),
        new("september", Month, 9), new("october", Month, 10), new("november", Month, 11), new("december", Month, 12),
        new("jan", Month | Abbreviation, 1), new("feb", Month | Abbreviation, 2), new("mar", Month | Abbreviation, 3),
        new("apr", Month | Abbreviation, 4), new("jun", Month | Abbreviation, 6), new("jul", Month | Abbreviation, 7),
        new("aug", Month | Abbreviation, 8), new("sep sept", Month | Abbreviation, 9), new("oct", Month | Abbreviation, 10),
        new("nov", Month | Abbreviation, 11), new("dec", Month | Abbreviation, 12),
        new("monday tuesday wednesday thursday friday saturday sunday", Weekday),
        new("mon tue tues wed thu thur thurs fri sat sun", Weekday | Abbreviation),
        new("c ca", Abbreviation),
        new("spring", Season | Everyday, 21), new("summer", Season, 22), new("autumn", Season, 23), new("fall", Season | Everyday, 23),
        new("winter", Season, 24),
        new("bc bce", Era, 1), new("ad ce", Era),
        new("a", EraLetter, 'a'), new("b", EraLetter, 'b'), new("c", EraLetter, 'c'), new("d", EraLetter, 'd'), new("e", EraLetter, 'e'),
        new("christmas", Holiday, 1225), new("halloween", Holiday, 1031),
        new("eve", Eve), new("s", PluralEnding),
    ];

    private static readonly DateVocabularyRow[] Numbers =
    [
        new("first", Ordinal, 1), new("second", Ordinal, 2), new("third", Ordinal, 3), new("fourth", Ordinal, 4), new("fifth", Ordinal, 5),
        new("sixth", Ordinal, 6), new("seventh", Ordinal, 7), new("eighth", Ordinal, 8), new("ninth", Ordinal, 9), new("tenth", Ordinal, 10),
        new("eleventh", Ordinal, 11), new("twelfth", Ordinal, 12), new("thirteenth", Ordinal, 13), new("fourteenth", Ordinal, 14),
        new("fifteenth", Ordinal, 15), new("sixteenth", Ordinal, 16), new("seventeenth", Ordinal, 17), new("eighteenth", Ordinal, 18),
        new("nineteenth", Ordinal, 19), new("twentieth", Ordinal, 20), new("thirtieth", Ordinal, 30),
        new("st nd rd th", OrdinalSuffix),
        new("one", Number, 1), new("two", Number, 2), new("three", Number, 3), new("four", Number, 4), new("five", Number, 5),
        new("six", Number, 6), new("seven", Number, 7), new("eight", Number, 8), new("nine", Number, 9), new("ten", Number, 10),
        new("eleven", Number, 11), new("twelve", Number, 12), new("thirteen", Number, 13), new("fourteen", Number, 14),
        new("fifteen", Number, 15), new("sixteen", Number, 16), new("seventeen", Number, 17), new("eighteen", Number, 18),
        new("nineteen", Number, 19), new("twenty", Number, 20), new("thirty", Number, 30), new("forty", Number, 40),
        new("fifty", Number, 50), new("sixty", Number, 60), new("seventy", Number, 70), new("eighty", Number, 80), new("ninety", Number, 90),
        new("twenties", DecadeName, 20), new("thirties", DecadeName, 30), new("forties", DecadeName, 40), new("fifties", DecadeName, 50),
        new("sixties", DecadeName, 60), new("seventies", DecadeName, 70), new("eighties", DecadeName, 80), new("nineties", DecadeName, 90),
        new("half", Fraction, 2), new("quarter", Fraction, 4), new("q", FractionLetter, 4), new("h", FractionLetter, 2),
    ];

    private static readonly DateVocabularyRow[] Units =
    [
        new("day", Unit, (int)DateUnit.Day), new("days", Unit | Plural, (int)DateUnit.Day),
        new("week", Unit, (int)DateUnit.Week), new("weeks", Unit | Plural, (int)DateUnit.Week),
        new("month", Unit, (int)DateUnit.Month), new("months", Unit | Plural, (int)DateUnit.Month),
        new("year", Unit, (int)DateUnit.Year), new("years", Unit | Plural, (int)DateUnit.Year),
        new("decade", Unit, (int)DateUnit.Decade), new("decades", Unit | Plural, (int)DateUnit.Decade),
        new("century", Unit, (int)DateUnit.Century), new("centuries", Unit | Plural, (int)DateUnit.Century),
        new("morning afternoon evening night dawn noon midnight dusk", DayTime),
    ];

    private static readonly DateVocabularyRow[] Frames =
    [
        new("early", Modifier, (int)DateModifier.Early), new("mid", Modifier, (int)DateModifier.Mid), new("late", Modifier, (int)DateModifier.Late),
        new("latter", Modifier, (int)DateModifier.Late),
        new("beginning start outset opening onset", Part, (int)DateModifier.Start), new("middle", Part, (int)DateModifier.Mid),
        new("end close", Part, (int)DateModifier.End),
        new("part portion stages hours", Portion),
        new("about around circa ca approximately roughly", Approximation), new("c", Approximation),
        new("perhaps possibly probably", Doubt),
        new("turn", Turn),
        new("fiscal financial", Fiscal), new("fy", FiscalLetters), new("new", New),
        new("am pm", Meridiem), new("a p", MeridiemLetter), new("m", MeridiemLetter, 'm'),
    ];

    private static readonly DateVocabularyRow[] Relations =
    [
        new("from", From | Preposition), new("between", Between | Preposition),
        new("to through", Link | Preposition), new("until till til", Link | Relation | Preposition, (int)DateRelation.Until),
        new("and", Conjunction | And), new("or", Conjunction),
        new("by", Relation | Preposition, (int)DateRelation.By), new("since", Relation | Preposition, (int)DateRelation.Since),
        new("before", Relation | Preposition | Earlier, (int)DateRelation.Before),
        new("after", Relation | Preposition | Later, (int)DateRelation.After),
        new("throughout", Relation | Preposition, (int)DateRelation.Throughout),
        new("pre", Prefix, (int)DateRelation.Before), new("post", Prefix, (int)DateRelation.After), new("prior", Prior), new("as", As),
        new("on", DayPreposition),
        new("in during since by until throughout", Temporal),
        new("in on at during within towards toward into for", Preposition),
        new("the an", Article), new("a", Article), new("of", Of | Preposition),
    ];

    private static readonly DateVocabularyRow[] Context =
    [
        new("that same", Same), new("this", Same | Deictic),
        new("following subsequent succeeding ensuing", Next), new("next", Next | Deictic),
        new("previous preceding", Previous), new("last", Previous | Deictic),
        new("later afterwards afterward", Later), new("earlier", Earlier), new("ago", Ago),
        new("onward onwards", Onward), new("present", Present), new("now", Present),
        new("today", Today, 1), new("yesterday", Today), new("tomorrow", Today, 2),
        new("just only some exactly almost nearly", Filler),
        new("i he she it we they who which there here his her its their these those", Function),
        new("is are was were be been has have had did does do will would could should can might must", Function),
        new("when where while as because but if than though although so not also then again with without against despite over under", Function),
        new("saw began started ended", Function),
        new("offensive offensives counteroffensive campaign campaigns invasion elections fighting", Event),
        new("black bloody red operation", NameMaker),
    ];
}
