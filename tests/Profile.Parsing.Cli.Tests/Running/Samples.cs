namespace Profile.Parsing.Cli.Tests.Running;

internal static class Samples
{
    /// <summary>One section, two notes, two markers.</summary>
    public const string Text = """
        Armed Groups:

        In March 2013 the Northern Front killed 12 people near Tesk.1 Fighting went on in Darnoc through 2014.2

        Notes
        [1] "Attack near Tesk," Velin Post, March 14, 2013.
        [2] "A Year of Fighting," Velin Post, December 30, 2014.

        """;

    /// <summary>About <paramref name="length"/> characters of prose.</summary>
    public static string Prose(int length) =>
        string.Concat(Enumerable.Repeat("In May 2013 the Sons of the Valley wounded three policemen in Milvar, officials in Velin said. ", (length / 95) + 1));
}
