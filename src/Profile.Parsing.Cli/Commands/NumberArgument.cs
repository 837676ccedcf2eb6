using System.Globalization;

namespace Profile.Parsing.Cli.Commands;

/// <summary>Checks a number as it was typed: what is none cannot be asked for its value.</summary>
internal static class NumberArgument
{
    public static bool IsInRange(string typed, int least, int greatest) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= greatest;
}
