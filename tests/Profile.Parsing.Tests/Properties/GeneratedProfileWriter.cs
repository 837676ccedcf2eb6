using System.Globalization;
using System.Text;

namespace Profile.Parsing.Tests.Properties;

/// <summary>Writes a generated profile as text, and notes down what a reader must find.</summary>
internal sealed class GeneratedProfileWriter
{
    private readonly GeneratedProfile _profile;
    private readonly StringBuilder _text = new();
    private readonly List<string> _sections = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _citations = [];
    private int _inList;

    private GeneratedProfileWriter(GeneratedProfile profile) => _profile = profile;

    private bool AtFoot => _profile.Layout == NotesLayout.FootOfSections;

    public static WrittenProfile Write(GeneratedProfile profile)
    {
        var writer = new GeneratedProfileWriter(profile);
        for (int i = 0; i < profile.Sections.Count; i++) writer.AddSection(profile.Sections[i], isIntroduction: i == 0);
        if (!writer.AtFoot) writer.AddNotes(1);
        return new WrittenProfile(writer._text.ToString(), writer._sections, writer._notes, writer._citations);
    }

    private void AddSection(GeneratedSection section, bool isIntroduction)
    {
        if (!isIntroduction) AddLine(string.Format(CultureInfo.InvariantCulture, _profile.Headings[section.Level - 1], section.Title), blankBehind: true);
        string title = TitleOf(section);
        _sections.Add(isIntroduction ? "introduction 1 " : $"section {section.Level} {title}");
        foreach (IReadOnlyList<GeneratedSentence> paragraph in section.Paragraphs)
        {
            for (int i = 0; i < paragraph.Count; i++) AddSentence(paragraph[i], i == 0 ? "" : " ");
            AddLine("", blankBehind: true);
        }
        if (AtFoot) AddNotes(isIntroduction ? 2 : section.Level + 1);
    }

    /// <summary>The title without what marks a heading; in capitals where the form has them.</summary>
    private string TitleOf(GeneratedSection section) =>
        string.Format(CultureInfo.InvariantCulture, _profile.Headings[section.Level - 1], section.Title).Trim('#', '*', ' ', ':');

    private void AddSentence(GeneratedSentence sentence, string before)
    {
        IReadOnlyList<string> words = sentence.Words;
        string year = sentence.Year.ToString(CultureInfo.InvariantCulture);
        string capital = words[0][..1].ToUpperInvariant() + words[0][1..];
        (string upTo, string behind) = sentence.Place switch
        {
            MarkerPlace.Comma => ($"{capital} {Words(1, 4)},", $" {Words(4, words.Count)}."),
            MarkerPlace.QuotationMark => ($"{capital} {words[1]} “{Words(2, 5)}”", $" {Words(5, words.Count)}."),
            MarkerPlace.Bracket => ($"{capital} {words[1]} ({Words(2, 5)})", $" {Words(5, words.Count)}."),
            MarkerPlace.Word => ($"{capital} {Words(1, 4)}", $" {Words(4, words.Count)}."),
            MarkerPlace.Year => ($"{capital} {Words(1, 4)} in {year}", $" {Words(4, words.Count)}."),
            MarkerPlace.YearAndFullStop => ($"{capital} {Words(1, words.Count)} in {year}.", ""),
            _ => ($"{capital} {Words(1, 4)} in {year} {Words(4, words.Count)}.", ""),
        };
        _text.Append(before).Append(upTo);
        if (sentence.Place != MarkerPlace.None) AddMarker();
        _text.Append(behind);

        string Words(int first, int end) => string.Join(' ', words.Take(first..end));
    }

    private void AddMarker()
    {
        int number = ++_inList;
        _citations.Add($"{number} at {_text.Length} cites {_notes.Count + number - 1}");
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    private void AddNotes(int level)
    {
        bool hasHeading = _profile.Layout is NotesLayout.BracketsUnderHeading or NotesLayout.StopsUnderHeading;
        if (hasHeading) AddLine("Notes", blankBehind: true);
        _sections.Add($"notes {level} {(hasHeading ? "Notes" : "")}");
        for (int number = 1; number <= _inList; number++) AddNote(number);
        AddLine("", blankBehind: false);
        _inList = 0;
    }

    private void AddNote(int number)
    {
        string label = _profile.Layout == NotesLayout.StopsUnderHeading ? $"{number}. " : $"[{number}] ";
        string source = string.Create(CultureInfo.InvariantCulture, $"“Lantern {new string('I', 1 + number % 3)},” Salt Courier, May {1 + number % 28}, {1950 + number % 70}.");
        bool isLost = IsLost(number);
        bool goesOn = !isLost && number % 5 == 0;
        AddLine((isLost ? "" : label) + source, blankBehind: false);
        if (goesOn) AddLine("and in the evening paper", blankBehind: false);
        _notes.Add($"{number} {(isLost ? "inferred" : "printed")} {source}{(goesOn ? " and in the evening paper" : "")}");
    }

    /// <summary>A list keeps its first number where that alone tells it from the list before or from text, and else one in its middle.</summary>
    private bool IsLost(int number) =>
        _profile.LostNumbers[(number - 1) % _profile.LostNumbers.Count] && number != (_profile.Layout is NotesLayout.StopsUnderHeading or NotesLayout.FootOfSections ? 1 : (_inList + 1) / 2);

    private void AddLine(string line, bool blankBehind) => _text.Append(line).Append(_profile.LineBreak).Append(blankBehind ? _profile.LineBreak : "");
}
