using Profile.Parsing.Cli;

return Interruption.Run(stop => CommandLine.Run(args, CommandStreams.OfProcess(), stop));
