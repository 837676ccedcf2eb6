using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Records;

/// <summary>Turns a line of input into a line of output. Whatever the line, an answer comes back.</summary>
/// <param name="parse">Makes a document of a record that has no error.</param>
/// <param name="maximumLine">What a line that is too long is told to have been longer than, in bytes.</param>
internal sealed class RecordParser(Func<StreamRecord, ProfileDocument> parse, int maximumLine)
{
    public RecordAnswer Answer(RecordLine line)
    {
        using PooledBytes? content = line.Content;
        StreamRecord record = content is null ? new StreamRecord { Error = Unread(line) } : RecordReader.Read(content.Span);
        var output = new PooledBytes();
        RecordError? error = record.Error ?? Parse(record, output);
        if (error is not null)
        {
            output.Dispose();
            RecordWriter.WriteError(output, record.Id, line.Number, error);
        }
        return new RecordAnswer(output, error is not null);
    }

    [SuppressMessage("Design", "CA1031", Justification = "A fault of the parser costs one record, never the run; the answer asks for a report.")]
    private RecordError? Parse(StreamRecord record, PooledBytes output)
    {
        try
        {
            RecordWriter.WriteDocument(output, record.Id, parse(record));
            return null;
        }
        catch (InputTooLongException long_)
        {
            return new(RecordErrorCodes.TextTooLong, Invariant($"The text has {long_.Length:N0} UTF-16 code units; at most {long_.Maximum:N0} can be read. Split the profile."));
        }
        catch (Exception fault)
        {
            return new(RecordErrorCodes.ParserFailed, $"The parser failed on this text ({fault.GetType().Name}: {fault.Message}). This is a fault of the parser: please report it with the text.");
        }
    }

    private RecordError Unread(RecordLine line) => line.Fault is { } fault
        ? new(RecordErrorCodes.InputFailed, $"Standard input failed in this line, and nothing after it was read: {fault}")
        : new(RecordErrorCodes.LineTooLong,
            Invariant($"The line has {line.Length:N0} bytes; at most {maximumLine:N0} are read. Split the record, or allow longer lines with --max-line."));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
