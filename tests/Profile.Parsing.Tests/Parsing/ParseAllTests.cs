using System.Text;
using Profile.Parsing.Json;

namespace Profile.Parsing.Tests.Parsing;

public sealed class ParseAllTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly ProfileParser Parser = new();
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Results_come_in_the_order_of_the_inputs_whatever_takes_how_long()
    {
        var random = new Random(7);
        IEnumerable<ProfileInput> inputs = Enumerable.Range(0, 60).Select(i => ProfileInput.FromStream(async stop =>
        {
            await Task.Delay(random.Next(8), stop);
            return new MemoryStream(Encoding.UTF8.GetBytes($"Quiet {i}."));
        }));

        List<ProfileParseResult> results = await All(new Inputs(inputs), 4);

        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"Quiet {i}."), results.Select(r => r.Document!.Text));
    }

    [Fact]
    public async Task As_many_as_asked_are_parsed_at_once_and_no_more()
    {
        int now = 0, most = 0;
        var four = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        IEnumerable<ProfileInput> inputs = Enumerable.Range(0, 20).Select(_ => ProfileInput.FromStream(async stop =>
        {
            int inside = Interlocked.Increment(ref now);
            InterlockedMax(ref most, inside);
            if (inside == 4) four.TrySetResult();
            await four.Task.WaitAsync(Patience, stop);
            await Task.Yield();
            Interlocked.Decrement(ref now);
            return new MemoryStream();
        }));

        Assert.Equal(20, (await All(new Inputs(inputs), 4)).Count(r => r.IsParsed));
        Assert.Equal(4, most);
    }

    [Fact]
    public async Task Inputs_are_taken_no_further_ahead_than_twice_the_degree()
    {
        var inputs = new Inputs(Enumerable.Range(0, 1000).Select(_ => ProfileInput.FromText("Quiet.")));
        int taken = 0;
        await foreach (ProfileParseResult result in Parser.ParseAllAsync(inputs, 3, CancellationToken.None))
        {
            taken++;
            Assert.InRange(inputs.Given - taken, 0, 6);
        }
        Assert.Equal((1000, 1000), (taken, inputs.Given));
    }

    [Fact]
    public async Task Nothing_is_taken_before_the_first_step()
    {
        var inputs = Inputs.Of("a");
        await using IAsyncEnumerator<ProfileParseResult> results = Parser.ParseAllAsync(inputs, 2).GetAsyncEnumerator();
        await Task.Delay(20);
        Assert.Equal(0, inputs.Given);
    }

    [Fact]
    public async Task A_result_that_is_ready_does_not_wait_for_an_input_that_is_not()
    {
        async IAsyncEnumerable<ProfileInput> Slow()
        {
            yield return ProfileInput.FromText("first");
            await _release.Task;
            yield return ProfileInput.FromText("second");
        }

        await using IAsyncEnumerator<ProfileParseResult> results = Parser.ParseAllAsync(Slow(), 2).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync().AsTask().WaitAsync(Patience));
        Assert.Equal("first", results.Current.Document!.Text);
        _release.SetResult();
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("second", results.Current.Document!.Text);
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task An_input_that_fails_is_its_own_result()
    {
        var fault = new IOException("The disk has gone.");
        ProfileInput[] inputs =
        [
            ProfileInput.FromText("one"),
            ProfileInput.FromText(new string('x', 101)),
            ProfileInput.FromStream(_ => throw fault),
            ProfileInput.FromStream(_ => ValueTask.FromException<Stream>(new TaskCanceledException("Timed out."))),
            ProfileInput.FromFile(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())),
            ProfileInput.FromText("two"),
        ];
        var results = new List<ProfileParseResult>();
        await foreach (ProfileParseResult result in new ProfileParser(new() { MaximumInputLength = 100 }).ParseAllAsync(new Inputs(inputs), 2)) results.Add(result);

        Assert.Equal(inputs, results.Select(r => r.Input));
        Assert.Equal([true, false, false, false, false, true], results.Select(r => r.IsParsed));
        Assert.Equal([null, typeof(InputTooLongException), typeof(IOException), typeof(TaskCanceledException), typeof(FileNotFoundException), null], results.Select(r => r.Failure?.GetType()));
        Assert.Same(fault, results[2].Failure);
        Assert.All(results, r => Assert.Equal(r.IsParsed, r.Document is not null));
    }

    [Fact]
    public async Task Cancellation_ends_the_run_and_what_is_under_way()
    {
        var inputs = new Inputs(Enumerable.Repeat(Inputs.Waiting(_release.Task), 100));
        using var stop = new CancellationTokenSource();
        Task<List<ProfileParseResult>> run = All(inputs, 2, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(Patience));
        Assert.Equal(1, inputs.Ended);
    }

    [Fact]
    public async Task Cancellation_ends_a_run_that_waits_for_its_inputs()
    {
        static async IAsyncEnumerable<ProfileInput> Never([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
        {
            await Task.Delay(Timeout.Infinite, stop);
            yield break;
        }

        using var stop = new CancellationTokenSource();
        Task<List<ProfileParseResult>> run = All(Never(), 2, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_takes_no_input()
    {
        Inputs inputs = Inputs.Of("a");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => All(inputs, 2, new CancellationToken(canceled: true)));
        Assert.Equal(0, inputs.Given);
    }

    [Fact]
    public async Task The_token_of_WithCancellation_ends_the_run_too()
    {
        using var stop = new CancellationTokenSource();
        Task run = Task.Run(async () =>
        {
            await foreach (ProfileParseResult _ in Parser.ParseAllAsync(new Inputs([Inputs.Waiting(_release.Task)]), 1).WithCancellation(stop.Token)) Assert.Fail("It gave a result.");
        });
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_consumer_that_stops_early_stops_the_inputs_and_what_is_under_way()
    {
        int open = 0;
        ProfileInput stuck = ProfileInput.FromStream(async stop =>
        {
            Interlocked.Increment(ref open);
            try
            {
                await Task.Delay(Timeout.Infinite, stop);
            }
            finally
            {
                Interlocked.Decrement(ref open);
            }
            return Stream.Null;
        });
        var inputs = new Inputs([ProfileInput.FromText("first"), .. Enumerable.Repeat(stuck, 100)]);

        await foreach (ProfileParseResult result in Parser.ParseAllAsync(inputs, 3))
        {
            Assert.Equal("first", result.Document!.Text);
            break;
        }

        Assert.Equal((0, 1), (open, inputs.Ended));
        Assert.InRange(inputs.Given, 1, 7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_the_inputs_throw_comes_behind_the_results_before_it(int degree)
    {
        var fault = new InvalidOperationException("No more.");
        ProfileInput[] inputs = [.. Enumerable.Range(0, 3).Select(i => Inputs.Waiting(Task.Delay(20), $"{i}"))];
        var texts = new List<string>();
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (ProfileParseResult result in Parser.ParseAllAsync(new Inputs(inputs, fault), degree)) texts.Add(result.Document!.Text);
        });
        Assert.Same(fault, thrown);
        Assert.Equal(["0", "1", "2"], texts);
    }

    [Fact]
    public async Task A_null_among_the_inputs_comes_behind_the_results_before_it()
    {
        var texts = new List<string>();
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (ProfileParseResult result in Parser.ParseAllAsync(new Inputs([Inputs.Waiting(Task.Delay(20), "0"), null]), 2)) texts.Add(result.Document!.Text);
        });
        Assert.Equal("The inputs hold a null.", thrown.Message);
        Assert.Equal(["0"], texts);
    }

    [Fact]
    public async Task The_results_can_be_enumerated_again()
    {
        Inputs inputs = Inputs.Of("a", "b");
        IAsyncEnumerable<ProfileParseResult> results = Parser.ParseAllAsync(inputs, 2);
        Assert.Equal(["a", "b"], await Texts(results));
        Assert.Equal(["a", "b"], await Texts(results));
        Assert.Equal(2, inputs.Ended);
    }

    [Fact]
    public async Task No_inputs_give_no_results() => Assert.Empty(await All(Inputs.Of(), 1));

    [Fact]
    public void Arguments_are_checked_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => Parser.ParseAllAsync(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Parser.ParseAllAsync(Inputs.Of("a"), 0));
        Assert.Throws<ArgumentNullException>(() => ProfileInput.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => ProfileInput.FromHtml(null!));
        Assert.Throws<ArgumentNullException>(() => ProfileInput.FromStream(null!));
        Assert.Throws<ArgumentNullException>(() => ProfileInput.FromFile(null!));
        Assert.Throws<ArgumentException>(() => ProfileInput.FromFile(""));
    }

    [Fact]
    public async Task Every_kind_of_input_is_read_as_its_method_reads_it()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "In 2013."u8];
        var source = new SourceInfo { Name = "karsova.txt", Language = "en" };
        var stream = new ClosingStream(bytes);
        string file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, bytes);
        try
        {
            ProfileInput[] inputs =
            [
                ProfileInput.FromText("In 2013.", source), ProfileInput.FromHtml("<p>In <b>2013</b>.", source), ProfileInput.FromBytes(bytes, source),
                ProfileInput.FromStream(_ => ValueTask.FromResult<Stream>(stream), source), ProfileInput.FromFile(file),
            ];
            List<ProfileParseResult> results = await All(new Inputs(inputs), 2);
            string[] expected =
            [
                ProfileJson.Write(Parser.Parse("In 2013.", source)), ProfileJson.Write(Parser.ParseHtml("<p>In <b>2013</b>.", source)), ProfileJson.Write(Parser.Parse(bytes, source)),
                ProfileJson.Write(Parser.Parse(bytes, source)), ProfileJson.Write(Parser.Parse(bytes, new SourceInfo { Name = Path.GetFileName(file) })),
            ];
            Assert.Equal(expected, results.Select(r => ProfileJson.Write(r.Document!)));
            Assert.True(stream.IsClosed);
            Assert.Same(source, inputs[0].Source);
            Assert.Equal(Path.GetFileName(file), inputs[4].Source!.Name);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<List<ProfileParseResult>> All(IAsyncEnumerable<ProfileInput> inputs, int degree, CancellationToken stop = default)
    {
        var results = new List<ProfileParseResult>();
        await foreach (ProfileParseResult result in Parser.ParseAllAsync(inputs, degree, stop)) results.Add(result);
        return results;
    }

    private static async Task<List<string>> Texts(IAsyncEnumerable<ProfileParseResult> results)
    {
        var texts = new List<string>();
        await foreach (ProfileParseResult result in results) texts.Add(result.Document!.Text);
        return texts;
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen = most; seen < value && Interlocked.CompareExchange(ref most, value, seen) != seen; seen = most)
        {
        }
    }
}
