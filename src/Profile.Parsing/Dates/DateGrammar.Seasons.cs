using Profile.Parsing.Model;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    private const int Winter = 24, FirstQuarter = 33, FirstHalf = 40;

    /// <summary>Reads <c>summer 2012</c>, <c>winter of 1991–92</c>, <c>spring of that year</c>, <c>the autumn</c>.</summary>
    private bool TrySeason(int at, out DateReading reading)
    {
        reading = default;
        reading.Unit = DateUnit.Season;
        reading.Season = Word(at).Value;
        reading.End = at + 1;
        if (TryYearAfter(at + 1, ref reading))
        {
            if (reading.Season == Winter) SkipSecondWinterYear(ref reading);
            return true;
        }
        return IsBareSeason(at);
    }

    /// <summary>A winter is told by both of its years and belongs to the first.</summary>
    private void SkipSecondWinterYear(ref DateReading reading)
    {
        int dash = reading.End;
        if (!(IsDash(dash) || IsPunctuation(dash, '/')) || !IsGlued(dash) || !IsGlued(dash + 1) || reading.Year is not { } year) return;
        bool second = Digits(dash + 1) == 4 ? ValueOf(dash + 1) == year + 1 : Digits(dash + 1) == 2 && ValueOf(dash + 1) == (year + 1) % 100;
        if (second) reading.End = dash + 2;
    }

    /// <summary>A season of the narrative, not seasons at large (<c>summer heat</c>) and not a fall from a horse or of a city.</summary>
    private bool IsBareSeason(int at)
    {
        if (IsMonthLink(at + 1) && (Is(at + 2, Season) || (Is(at + 2, Modifier) && Is(at + 3, Season)))) return Is(at - 1, Article | Preposition);
        if ((IsMonthLink(at - 1) && Is(at - 2, Season)) || Is(at + 1, Event)) return true;
        if (IsNounAfter(at + 1) || Is(at + 1, Of | Unit)) return false;
        if (Is(at - 1, Modifier) || (Is(at - 1, Preposition) && Is(at - 2, Modifier))) return true;
        if (Is(at - 1, Article)) return Is(at - 2, Preposition | Relation | Modifier | Hedge) || (!IsWord(at + 1) && !Is(at, Everyday));
        return Is(at - 1, Preposition) && IsCapitalized(at);
    }

    /// <summary>A word follows that is most likely a noun: none of the words known here.</summary>
    private bool IsNounAfter(int at) => IsWord(at) && Word(at).Classes == None;

    /// <summary>Reads <c>first half of 2017</c>, <c>third quarter of that year</c>; of a decade or century the half becomes a modifier.</summary>
    private bool TryFraction(int at, out DateReading reading)
    {
        reading = default;
        int noun = at + 1;
        int number = Is(at, Ordinal) ? Word(at).Value : 0;
        if (Digits(at) == 1 && TryCounted(at, out DayNumber counted) && counted.IsOrdinal) (number, noun) = (counted.Value, counted.End);
        int parts = Is(noun, Fraction) ? Word(noun).Value : 0;
        if (Is(at, Previous) || (Is(at, Modifier) && Word(at).Value == (int)DateModifier.Late)) number = parts;
        if (number == 0 || number > parts) return false;
        bool of = Is(noun + 1, Of);
        if (!(of ? TryInner(SkipArticle(noun + 2), out reading) : TryBareYear(noun + 1, out reading))) return false;
        return TakeFraction(number, parts, ref reading);
    }

    /// <summary>Reads <c>Q3 2015</c>, <c>H1 of 2017</c>.</summary>
    private bool TryFractionLetter(int at, out DateReading reading)
    {
        reading = default;
        int parts = Word(at).Value;
        if (!IsCapitalized(at) || Digits(at + 1) != 1 || !IsGlued(at + 1) || ValueOf(at + 1) < 1 || ValueOf(at + 1) > parts) return false;
        if (!TryYearAfter(at + 2, ref reading)) return false;
        reading.Unit = DateUnit.Year;
        return TakeFraction(ValueOf(at + 1), parts, ref reading);
    }

    private static bool TakeFraction(int number, int parts, ref DateReading reading)
    {
        if (reading.Unit == DateUnit.Year)
        {
            reading.Unit = DateUnit.Season;
            reading.Season = (parts == 4 ? FirstQuarter : FirstHalf) + number - 1;
            return true;
        }
        reading.Modifier = number == 1 ? DateModifier.Early : DateModifier.Late;
        return reading.Unit != DateUnit.Day && (number == 1 || number == parts);
    }

    /// <summary>Reads <c>fiscal year 2017</c>, <c>fiscal 2017</c>, <c>FY2017</c> as the year that they are named after.</summary>
    private bool TryFiscal(int at, out DateReading reading)
    {
        reading = default;
        int year = at + 1;
        if (Is(year, Unit) && Word(year).Value == (int)DateUnit.Year) year++;
        if (!IsYearNumber(year, out int value, out int end)) return false;
        reading.Unit = DateUnit.Year;
        reading.Year = value;
        reading.End = end;
        return true;
    }
}
