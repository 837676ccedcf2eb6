using System.Text;
using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Showing;

public sealed class ShowTests : IDisposable
{
    private const string Profile = """
        Browse By

        Karsova lies between Drovia and Beltrania. It has been at war since early 2012.1

        Armed Groups:

        In March 2013 the Northern Front killed 12 people near Tesk, four of them nurses.2 On April 9, officials in Velin said, its sappers wounded dozens of soldiers of the garrison and abducted seven surveyors on the road between Milvar and Darnoc.3

        Displacement:

        By 2016 at least 3,400 people had fled abroad. No one was hurt.

        Notes
        [1] Ada Rowan, “The Long Quarrel,” Velin Post, January 7, 2012.
        [2] “Attack near Tesk,” Velin Post, March 14, 2013.
        “Sappers on the Dam Road,” Orsha Gazette, April 10, 2013; Rowan, “The Long Quarrel.”
        [4] Ibid.

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_an_option_all_parts_are_there_in_brief() => Assert.Equal(
        """
        karsova.txt
        650 characters, 17 lines, utf-8

        Outline  4 sections
        Section         Line  Paragraphs  Markers  Dates  Figures  Notes
        (introduction)     3           1        1      1
        Armed Groups       5           1        2      2        4
        Displacement       9           1               1        2
        Notes             13                                           4
        Set aside: navigation, line 1

        Notes  4 notes (1 inferred), 3 cited by 3 markers
        Note  Line  Number    Cited on line  Sources          Text
           1    14  printed   3              full             Ada Rowan, “The Long…
           2    15  printed   7              full             “Attack near Tesk,” Velin…
           3    16  inferred  7              full, short → 1  “Sappers on the Dam…
           4    17  printed   not cited      ibid. → 1        Ibid.

        Dates  4 dates, 1 with a part from elsewhere
        Line  Date              Taken from    Sentence
           3  since early 2012                It has been at war since early 2012.1
           7  2013-03                         In March 2013 the Northern Front killed…
           7  2013-04-09        year: line 7  On April 9, officials in Velin said, its…
          11  by 2016                         By 2016 at least 3,400 people had fled…

        Casualty figures  6 figures, 6 with a date, 4 with notes
        Line  Kind       Figure         Date        Notes  Sentence
           7  killed     12             2013-03     2      … killed 12 people near…
           7  killed     4 of 12        2013-03     2      …Tesk, four of them nurses.2
           7  wounded    24 or more     2013-04-09  3      …wounded dozens of soldiers…
           7  kidnapped  7              2013-04-09  3      …abducted seven surveyors on…
          11  refugee    3,400 or more  2016               … 3,400 people had fled…
        1 more with --casualties

        Diagnostics  2; all with --diagnostics
        Times  First at  Severity  Code
            1      17:1  note      footnote-not-cited
            1      16:1  note      footnote-number-inferred

        """.ReplaceLineEndings("\n"),
        Show(Profile).Output);

    [Fact]
    public void A_wide_terminal_shows_more_of_the_sentences_and_more_columns() => Assert.Equal(
        """
        karsova.txt
        650 characters, 17 lines, utf-8

        Casualty figures  6 figures, 6 with a date, 4 with notes
        Line  Kind       Figure         Date        Notes  Told      Victims    Sentence
           7  killed     12             2013-03     2                people     …Northern Front killed 12 people near Tesk, four of them nurses.2
           7  killed     4 of 12        2013-03     2                nurses     …Northern Front killed 12 people near Tesk, four of them nurses.2
           7  wounded    24 or more     2013-04-09  3      reported  soldiers   …its sappers wounded dozens of soldiers of the garrison and…
           7  kidnapped  7              2013-04-09  3      reported  surveyors  …garrison and abducted seven surveyors on the road between Milvar…
          11  refugee    3,400 or more  2016                         people     By 2016 at least 3,400 people had fled abroad.
          11  wounded    none           2016                                    No one was hurt.

        """.ReplaceLineEndings("\n"),
        Show(Profile, "--casualties", "--width", "140").Output);

    [Fact]
    public void An_option_shows_its_part_whole_and_no_other()
    {
        string[] lines = Show(Profile, "--casualties").Lines;

        Assert.Equal("Casualty figures  6 figures, 6 with a date, 4 with notes", lines[2]);
        Assert.Equal(2 + 1 + 1 + 6, lines.Length);
    }

    [Fact]
    public void Parts_stand_in_the_same_order_whatever_the_order_of_the_options()
    {
        string output = Show(Profile, "--diagnostics", "--dates", "--notes").Output;

        Assert.Equal(["Notes", "Dates", "Diagnostics"], output.Split("\n\n").Skip(1).Select(part => part.Split("  ")[0]));
        Assert.DoesNotContain("more with", output);
    }

    [Fact]
    public void A_diagnostic_has_its_line_and_column_and_a_long_message_wraps_in_its_column() => Assert.Equal(
        """
        Diagnostics  2
          At  Severity  Code                      Message
        16:1  note      footnote-number-inferred  This note stands without a number; by
                                                  its neighbours it is note 3.
        17:1  note      footnote-not-cited        No marker in the text cites note 4.

        """.ReplaceLineEndings("\n"),
        string.Join('\n', Show(Profile, "--diagnostics").Lines[2..]) + "\n");

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(123)]
    public void No_line_is_wider_than_asked_and_none_ends_in_spaces(int width)
    {
        string text = File.ReadAllText(Repository.PathOf("samples/profiles/karsova-raw.txt"));

        CommandRun run = Show(text, "--notes", "--dates", "--casualties", "--diagnostics", "--width", $"{width}");

        Assert.All(run.Output.Split('\n'), line =>
        {
            Assert.InRange(line.Length, 0, width);
            Assert.Equal(line.TrimEnd(), line);
        });
    }

    [Fact]
    public void A_pipe_gets_no_escape_sequence_and_a_terminal_gets_them_and_its_own_width()
    {
        string file = _folder.Write("karsova.txt", Profile);

        CommandRun piped = CommandRun.Of("show", file);
        CommandRun shown = CommandRun.WithInput([], ["show", file], terminal: new OutputTerminal(80, Colours: true));
        CommandRun plain = CommandRun.WithInput([], ["show", file], terminal: new OutputTerminal(80, Colours: false));
        CommandRun wide = CommandRun.WithInput([], ["show", file], terminal: new OutputTerminal(140, Colours: false));

        Assert.DoesNotContain('\u001b', piped.Output);
        Assert.Contains("\u001b[", shown.Output);
        Assert.Equal(piped.Output, plain.Output);
        Assert.Equal(CommandRun.Of("show", file, "--width", "140").Output, wide.Output);
    }

    [Fact]
    public void Nothing_in_a_document_reaches_the_terminal_but_as_text()
    {
        const string Hostile = "\u001b[2J\u001b]0;title\a\u009b31m\u202e[red]";
        string text = $"Groups {Hostile} of Orsha:\n\nIn May 2013 {Hostile} gunmen killed 12 {Hostile} people.1 Others left.\n\nNotes\n[1] {Hostile} “Attack,” Velin Post, May 2, 2013.\n";

        foreach (string[] options in new string[][] { [], ["--notes", "--dates", "--casualties", "--diagnostics"] })
        {
            CommandRun run = Show(text, options);

            Assert.Equal((0, ""), (run.Status, run.Error));
            Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
            Assert.DoesNotContain('\u202e', run.Output);
            Assert.Contains("\\u001b[2J", run.Output);
        }
    }

    [Fact]
    public void Colours_are_the_only_escape_sequences_of_a_hostile_document()
    {
        string file = _folder.Write("hostile.txt", "In May 2013 gunmen\u001b[2J killed 12\u001b]0;x\a people at [bold]Tesk[/].");

        CommandRun run = CommandRun.WithInput([], ["show", file], terminal: new OutputTerminal(160, Colours: true));

        Assert.DoesNotMatch("\u001b(?!\\[[0-9;]*m)", run.Output);
        Assert.DoesNotContain('\a', run.Output);
        Assert.Contains("at [bold]Tesk[/].", run.Output);
    }

    [Fact]
    public void An_empty_file_is_shown_as_one() => Assert.Equal(
        "karsova.txt\nno characters, no lines, utf-8\n\nOutline  no sections\n\nNotes  no notes; no markers\n\nDates  no dates\n\nCasualty figures  no figures\n\nDiagnostics  1; all with --diagnostics\nTimes  First at  Severity  Code\n    1            warning   no-content\n",
        Show("").Output);

    [Fact]
    public void A_file_that_cannot_be_read_is_one_error()
    {
        string tooLong = _folder.Write("long.txt", new string('x', 2_000));

        Assert.Equal(new CommandRun(1, "", $"profiles: {_folder.At("gone.txt")}: There is no such file. Check the path.\n"), CommandRun.Of("show", _folder.At("gone.txt")));
        Assert.Equal(new CommandRun(1, "", $"profiles: {_folder.Path}: It is a folder, and show takes one file. 'profiles convert' takes folders.\n"), CommandRun.Of("show", _folder.Path));
        Assert.Equal(
            new CommandRun(1, "", $"profiles: {tooLong}: The file has more than the 1,000 bytes that can be read. Split the profile.\n"),
            CommandRun.WithInput([], ["show", tooLong], new ProfileParserOptions { MaximumInputLength = 1_000 }));
    }

    [UnixFact]
    public void A_file_name_cannot_forge_a_message_or_move_the_cursor()
    {
        string file = _folder.Write("a\n\u001b[2Jb.txt", Profile);

        Assert.StartsWith("a\\u000a\\u001b[2Jb.txt\n", CommandRun.Of("show", file).Output);
        Assert.Equal("profiles: gone\\u000aprofiles: ok: There is no such file. Check the path.\n", CommandRun.Of("show", "gone\nprofiles: ok").Error);
    }

    [Fact]
    public void A_stop_ends_it_with_130() =>
        Assert.Equal(new CommandRun(130, "", ""), CommandRun.WithInput([], ["show", _folder.Write("a.txt")], stop: new CancellationToken(canceled: true)));

    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        string file = _folder.Write("karsova.txt", Profile);

        Assert.Equal(Encoding.UTF8.GetBytes(CommandRun.Of("show", file).Output), Encoding.UTF8.GetBytes(CommandRun.Of("show", file).Output));
    }

    private CommandRun Show(string text, params string[] options) => CommandRun.Of(["show", _folder.Write("karsova.txt", text), .. options]);
}
