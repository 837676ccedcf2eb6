using BenchmarkDotNet.Running;
using Profile.Parsing.Benchmarks;

if (args is ["--short", ..]) return ShortReport.Run(Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(ProfileTexts).Assembly).Run(args);
return 0;
