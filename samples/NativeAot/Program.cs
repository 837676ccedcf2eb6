// The library compiled to native code: reads each profile named, writes its JSON to standard output, and tells how long it took, from the start of the process.
using System.Diagnostics;
using Profile.Parsing;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: NativeAot PROFILE...");
    return 2;
}

var parser = new ProfileParser();
using Stream output = Console.OpenStandardOutput();
foreach (string path in args)
{
    ProfileDocument profile = parser.Parse(File.ReadAllBytes(path), new SourceInfo { Name = Path.GetFileName(path) });
    ProfileJson.Write(output, profile, indented: true);
    output.Write("\n"u8);
}

TimeSpan elapsed = DateTime.Now - Process.GetCurrentProcess().StartTime;
Console.Error.WriteLine($"{args.Length} {(args.Length == 1 ? "profile" : "profiles")} in {elapsed.TotalMilliseconds:F0} ms from the start of the process");
return 0;
