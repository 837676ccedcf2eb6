namespace Profile.Parsing.Tests.Parsing;

/// <summary>Inputs as an enumeration that tells what was asked of it.</summary>
internal sealed class Inputs(IEnumerable<ProfileInput?> inputs, Exception? then = null) : IAsyncEnumerable<ProfileInput>
{
    /// <summary>How many were given so far.</summary>
    public int Given { get; private set; }

    /// <summary>How many enumerations were disposed.</summary>
    public int Ended { get; private set; }

    public static Inputs Of(params IEnumerable<string> texts) => new(texts.Select(text => ProfileInput.FromText(text)));

    /// <summary>Inputs of streams that are not there before the task is done.</summary>
    public static ProfileInput Waiting(Task release, string text = "Quiet.") => ProfileInput.FromStream(async stop =>
    {
        await release.WaitAsync(stop);
        return new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
    });

    public async IAsyncEnumerator<ProfileInput> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        try
        {
            foreach (ProfileInput? input in inputs)
            {
                Given++;
                yield return input!;
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
            }
            if (then is not null) throw then;
        }
        finally
        {
            Ended++;
        }
    }
}
