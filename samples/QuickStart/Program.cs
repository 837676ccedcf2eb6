// Prints the outline of a profile, and every casualty figure in it with its date, its sentence and the notes that support it.
using Profile.Parsing;
using Profile.Parsing.Model;

if (args is not [string path])
{
    Console.Error.WriteLine("Usage: QuickStart PROFILE.txt");
    return 2;
}

var parser = new ProfileParser();
using FileStream file = File.OpenRead(path);
ProfileDocument profile = await parser.ParseAsync(file, new SourceInfo { Name = Path.GetFileName(path) });

foreach (Section section in profile.Descendants())
    Console.WriteLine($"{new string(' ', 2 * (section.Level - 1))}{section.Title ?? section.Kind.ToString()}");

foreach (CasualtyMention casualty in profile.Casualties.Where(c => c.Polarity == CasualtyPolarity.Affirmed))
{
    string date = profile.DateOf(casualty)?.Edtf ?? "no date";
    Console.WriteLine();
    Console.WriteLine($"{casualty.Kind} {Bounds(casualty)} ({casualty.Qualifier}), {date}, line {profile.PositionOf(casualty.Span.Start).Line}");
    if (casualty.Sentence is { } sentence) Console.WriteLine($"  {profile.TextAt(sentence)}");
    foreach (Footnote note in profile.FootnotesOf(casualty)) Console.WriteLine($"  [{note.Number}] {note.Text}");
}
return 0;

static string Bounds(CasualtyMention casualty) => (casualty.Low, casualty.High) switch
{
    (null, null) => "unknown",
    ({ } low, null) => $"{low} or more",
    (null, { } high) => $"{high} or fewer",
    ({ } low, { } high) => low == high ? $"{low}" : $"{low} to {high}",
};
