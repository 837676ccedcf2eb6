using Profile.Parsing;

var profile = new ProfileParser().Parse("""
    In May 2017, a lorry bomb killed 29 recruits at Tesk.1 The raids of March 20182 killed at least 12 people.3

    [1] “Twenty-Nine Beds,” Weekly Mirror, May 18, 2017.
    [2] “A Bad Month on the Dam Road,” Highland Monitor, April 2, 2018.
    [3] “Twelve Dead, Perhaps More,” Orsha Gazette, April 3, 2018.
    """);
foreach (var casualty in profile.Casualties)
    Console.WriteLine($"{profile.DateOf(casualty)?.Edtf}  {casualty.Kind} {casualty.Low}..{casualty.High}  {profile.FootnotesOf(casualty)[0].Text}");
