using BenchmarkDotNet.Running;
using Profile.Parsing.Benchmarks;

if (args is ["--short", ..]) return new ShortReport(Console.Out).Run();
BenchmarkSwitcher.FromAssembly(typeof(ProfileTexts).Assembly).Run(args);
return 0;
