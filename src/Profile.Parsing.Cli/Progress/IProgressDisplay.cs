namespace Profile.Parsing.Cli.Progress;

/// <summary>What a user sees while a run goes on.</summary>
internal interface IProgressDisplay
{
    /// <summary>Runs <paramref name="work"/> and shows how far it is.</summary>
    void During(Action work);

    /// <summary>Writes a line of its own, during the work or outside of it.</summary>
    /// <param name="line">Without control characters.</param>
    void Say(string line);
}
