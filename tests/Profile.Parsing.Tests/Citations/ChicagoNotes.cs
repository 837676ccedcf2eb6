using FsCheck;
using FsCheck.Fluent;

namespace Profile.Parsing.Tests.Citations;

/// <summary>Generates notes in Chicago style of fields without the style's own delimiters in them.</summary>
public static class ChicagoNotes
{
    private static readonly string[] Given = ["Ann", "Bo", "Cy", "J. P.", "Maria Lena", "Ségolène"];
    private static readonly string[] Family = ["Tarn", "Lund", "Osk", "Orlan-Vey", "O’Dar", "Marl"];
    private static readonly string[] TitleWords = ["Night", "Raids", "on", "the", "Dam", "Road:", "Why", "‘Nobody’", "Came", "in", "2016", "Karsova’s", "U.S.", "Grain", "and", "Law"];
    private static readonly string[] Containers = ["Highland Monitor", "Orsha Gazette", "Drovia 24", "The Velin Post", "Small Roads & Rivers", "St. Orla Review", "Radio Velin News", "KPR"];
    private static readonly string[] Places = ["Velin", "Tesk", "North Sarn"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] BookWords = ["Rivers", "Roads", "Mills", "Salt", "Wells", "Bridges"];
    private static readonly string[] Publishers = ["North Press", "Sarn University Press", "Valley Books", "Osk & Sons"];

    /// <summary>Found by FsCheck when a property names this class.</summary>
    public static Arbitrary<ChicagoNote> Notes() => Arb.From(Gen.OneOf(Articles(), Articles(), Books(), Chapters()));

    private static Gen<ChicagoNote> Articles() =>
        from authors in Authors(0)
        from title in Title()
        from container in Gen.Elements(Containers)
        from rest in char.IsDigit(container[^1]) ? Newspaper() : Gen.OneOf(Newspaper(), Journal())
        select new ChicagoNote(
            $"{(authors.Printed.Length > 0 ? authors.Printed + ", " : "")}“{title},” {container}{rest.Printed}",
            $"full; {(authors.Read.Length > 0 ? $"author: {authors.Read}; " : "")}title: {title}; container: {container}; {rest.Read}");

    private static Gen<ChicagoNote> Books() =>
        from authors in Authors(1)
        from title in Book()
        from translator in Gen.OneOf(Gen.Constant(""), Gen.Elements(Family).Select(family => $"Mira {family}"))
        from edition in Gen.Elements("", "2nd", "4th")
        from imprint in Imprint()
        select new ChicagoNote(
            $"{authors.Printed}, {title}{(translator.Length > 0 ? $", trans. {translator}" : "")}{(edition.Length > 0 ? $", {edition} ed." : "")} {imprint.Printed}",
            $"full; author: {authors.Read}; {(translator.Length > 0 ? $"translator: {translator.Replace(' ', '/')}; " : "")}title: {title}; {imprint.Read(edition)}");

    private static Gen<ChicagoNote> Chapters() =>
        from authors in Authors(1)
        from title in Title()
        from book in Book()
        from editors in Authors(1)
        from imprint in Imprint()
        select new ChicagoNote(
            $"{authors.Printed}, “{title},” in {book}, ed. {editors.Printed} {imprint.Printed}",
            $"full; author: {authors.Read}; editor: {editors.Read}; title: {title}; container: {book}; {imprint.Read("")}");

    private static Gen<string> Book() =>
        from first in Gen.Elements(BookWords)
        from second in Gen.Elements(BookWords)
        from link in Gen.Elements(" and ", " of the ", ": A History of ", " in ")
        select first + link + second;

    /// <summary>Place, publisher, year and page, and how they are read with an edition between them.</summary>
    private static Gen<(string Printed, Func<string, string> Read)> Imprint() =>
        from place in Gen.Elements(Places)
        from publisher in Gen.Elements(Publishers)
        from year in Gen.Choose(1960, 2024)
        from page in Gen.Choose(1, 400)
        select ($"({place}: {publisher}, {year}), {page}", new Func<string, string>(
            edition => $"publisher: {publisher}; place: {place}; page: {page}; {(edition.Length > 0 ? $"edition: {edition}; " : "")}issued: {year}"));

    private static Gen<(string Printed, string Read)> Authors(int least) =>
        from count in Gen.Choose(least, 3)
        from given in Gen.Elements(Given).ListOf(count)
        from family in Gen.Elements(Family).ListOf(count)
        let printed = given.Zip(family, (g, f) => $"{g} {f}").ToArray()
        select (Join(printed), string.Join(" & ", given.Zip(family, (g, f) => $"{g}/{f}")));

    private static string Join(string[] names) => names.Length switch
    {
        0 => "",
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{names[0]}, {names[1]}, and {names[2]}",
    };

    private static Gen<string> Title() =>
        from count in Gen.Choose(1, 7)
        from words in Gen.Elements(TitleWords).ListOf(count)
        from last in Gen.Elements("War", "Peace", "Roads")
        select $"The {string.Join(' ', words)} {last}";

    private static Gen<(string Printed, string Read)> Newspaper() =>
        from place in Gen.OneOf(Gen.Constant(""), Gen.Elements(Places))
        from date in Day()
        from page in Gen.Choose(0, 40)
        let at = page == 0 ? "" : $", {page}"
        select ($"{(place.Length > 0 ? $" ({place})" : "")}, {date.Printed}{at}", $"{(place.Length > 0 ? $"place: {place}; " : "")}{(page == 0 ? "" : $"page: {page}; ")}issued: {date.Read}");

    private static Gen<(string Printed, string Read)> Day() =>
        from day in Gen.Choose(1, 28)
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(1960, 2024)
        from european in Gen.Elements(true, false)
        select (european ? $"{day} {Months[month - 1]} {year}" : $"{Months[month - 1]} {day}, {year}", $"{year}-{month:00}-{day:00}");

    private static Gen<(string Printed, string Read)> Journal() =>
        from volume in Gen.Choose(1, 90)
        from issue in Gen.Choose(1, 12)
        from year in Gen.Choose(1960, 2024)
        from first in Gen.Choose(1, 500)
        from length in Gen.Choose(1, 40)
        select ($" {volume}, no. {issue} ({year}): {first}–{first + length}", $"volume: {volume}; issue: {issue}; page: {first}–{first + length}; issued: {year}");
}
