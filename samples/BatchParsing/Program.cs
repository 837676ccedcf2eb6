// Parses all text files and pages of a folder, on all cores, and prints a line for each casualty figure: who says that, and when was it.
using Profile.Parsing;
using Profile.Parsing.Tables;

if (args is not [string folder])
{
    Console.Error.WriteLine("Usage: BatchParsing FOLDER");
    return 2;
}

// Files are opened when their turn comes, so that a folder may hold more than fits in memory.
IAsyncEnumerable<ProfileInput> inputs = Directory.EnumerateFiles(folder)
    .Where(path => Path.GetExtension(path) is ".txt" or ".html")
    .Order(StringComparer.Ordinal)
    .Select(ProfileInput.FromFile)
    .ToAsyncEnumerable();

int failed = 0;
await foreach (ProfileParseResult result in new ProfileParser().ParseAllAsync(inputs, Environment.ProcessorCount))
{
    string name = result.Input.Source!.Name!;
    if (!result.IsParsed)
    {
        Console.Error.WriteLine($"{name}: {result.Failure.Message}");
        failed++;
        continue;
    }
    foreach (CasualtyRow row in ProfileTables.Casualties.RowsOf(name, result.Document).Where(row => row.IsDistinct))
        Console.WriteLine($"{row.DocumentId}:{row.Line}  {row.DateEdtf ?? "no date"}  {row.Text}  [{row.NoteNumbers}] {row.Source}");
}
return failed > 0 ? 1 : 0;
