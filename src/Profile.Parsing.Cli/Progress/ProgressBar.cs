using System.Globalization;
using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli.Progress;

/// <summary>How far a run is, as one line with a bar as long as there is room for.</summary>
internal static class ProgressBar
{
    private const int Longest = 40;
    private const int Shortest = 8;

    /// <param name="now">How far the run is.</param>
    /// <param name="meter">How fast.</param>
    /// <param name="width">Columns of the line; the last is left free, since some terminals wrap when it is filled.</param>
    public static StyledText Of(ProgressSnapshot now, ProgressMeter meter, int width)
    {
        string left = meter.Left is { } time ? $"  {ProgressWords.Time(time)} left" : "";
        string failed = now.Failed > 0 ? string.Create(CultureInfo.InvariantCulture, $"  {now.Failed:N0} failed") : "";
        string words = $"{ProgressWords.Percent(now),3}%  {ProgressWords.Files(now)}  {ProgressWords.Speed(meter.Speed)}{left}";
        int room = width - 1 - words.Length - failed.Length - 1;
        int length = room < Shortest ? 0 : Math.Min(Longest, room);
        int done = length * ProgressWords.Percent(now) / 100;
        if (length == 0) return new StyledText((Shortening.KeepStart(words.TrimStart() + failed, width - 1), Palette.Plain));
        return new StyledText(
            (new string('━', done), Palette.Mention),
            (new string('─', length - done) + " ", Palette.Quiet),
            (words, Palette.Plain),
            (failed, Palette.Fault));
    }
}
