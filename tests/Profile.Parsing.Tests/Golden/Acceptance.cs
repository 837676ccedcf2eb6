namespace Profile.Parsing.Tests.Golden;

/// <summary>Whether expected files may be rewritten: only when PROFILE_PARSING_ACCEPT is 1.</summary>
internal static class Acceptance
{
    public const string Hint = "If this is right, run the test again with PROFILE_PARSING_ACCEPT=1 and review the change of the file.";

    public static bool IsOn => Environment.GetEnvironmentVariable("PROFILE_PARSING_ACCEPT") == "1";
}
