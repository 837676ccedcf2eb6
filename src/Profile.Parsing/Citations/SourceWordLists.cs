namespace Profile.Parsing.Citations;

/// <summary>The words of citations by kind: what any English citation may use, and the commonest of French, German and Spanish.</summary>
internal static class SourceWordLists
{
    /// <summary>The months in French, Spanish, German and Portuguese, with and without accents.</summary>
    public static string[] ForeignMonths { get; } =
    [
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ];

    /// <summary>What the words can be that open a piece which is more than words.</summary>
    public const SourceWords OpeningPieces = SourceWords.Identifier | SourceWords.Doi | SourceWords.LinkScheme | SourceWords.Access | SourceWords.OtherDate | SourceWords.Undated | SourceWords.Part
        | SourceWords.Month | SourceWords.ForeignMonth | SourceWords.Season | SourceWords.Page | SourceWords.Volume | SourceWords.Issue | SourceWords.NewspaperSection | SourceWords.Editor | SourceWords.Translator;

    public static (SourceWords Kind, string Words)[] All { get; } =
    [
        (SourceWords.Organisation,
            "academy administration affairs agency alliance amnesty army assembly association authority bank battalion board brigade brigades bureau center centre chamber coalition college command commission committee "
            + "community company conference confederation congress consortium consulate convention corporation corp council court department desk directorate division embassy "
            + "faculty federation foundation foundations force forces forum front fund gmbh government group headquarters inc incorporated initiative institut institute institution "
            + "international laboratory league liberation library limited llc ltd media militia ministry mission monitor movement museum nations network office organisation organization panel parliament partners partnership party police "
            + "press programme program project republic research sarl school secretariat secretary senate service services society states studies summit survey team treasury tribunal "
            + "trust union university watch "
            + "agence agencia agentur agenzia banco banque comité conseil consejo fondation fundación instituto ministère ministerio ministerium presse universidad université universität"),
        (SourceWords.Press, "press books publishing publications publisher publishers verlag éditions editions"),
        (SourceWords.Periodical,
            "bulletin chronicle courier daily day dispatch examiner gazette guardian herald independent inquirer journal ledger mail magazine mirror news newspaper newsletter newswire "
            + "observer post press quarterly record register report review sentinel standard star sun telegraph times today tribune week weekly world zeitung "
            + "reuters afp xinhua tass upi bbc cnn ap bloomberg"),
        (SourceWords.Particle,
            "al el la le les de del della di da das do dos du des der den ter ten van von vom zu zum zur af av ag ben bin ibn bint ould abd abu ap st san mac dal"),
        (SourceWords.NameSuffix, "jr sr ii iii iv"),
        (SourceWords.Verb,
            "is are was were be been being has have had will would could should may might does did do said says reported reports noted notes argued argues claimed claims stated states "
            + "became remains remained took made gave began described describes discussed refers referred see includes included according put puts give gives show shows suggest suggests deny denied confirm confirmed vary varies differ differs mean means count counts"),
        (SourceWords.Function,
            "of the for on in to with from at into before about against between an a its his her their this that these those which who as or but how why what when where is are was were not"),
        (SourceWords.Volume, "vol vols volume volumes tome bd band jahrgang"),
        (SourceWords.Issue, "no nos nr num number numbers issue issues iss heft"),
        (SourceWords.Page, "p pp page pages pg pgs s at pág págs"),
        (SourceWords.NewspaperSection, "sec section"),
        (SourceWords.Access, "retrieved accessed viewed visited consulted downloaded"),
        (SourceWords.OtherDate, "archived updated modified revised reprinted reprint repr"),
        (SourceWords.Edition, "ed edn edition"),
        (SourceWords.Editor, "ed eds editor editors edited hrsg dir"),
        (SourceWords.Translator, "trans translated translator translators tr"),
        (SourceWords.Conjunction, "and et und y"),
        (SourceWords.Abbreviation,
            "vol vols no nos nr pp p pg ed eds trans st mt ft dr gen col lt sgt prof mr mrs ms capt maj cpl rev hon gov sen rep jan feb mar apr jun jul aug sep sept oct nov dec "
            + "univ dept proc int assn assoc intl natl ser rev art ch chap sec para paras fig approx ca cf v vs al esp iss doc res par jr sr pág págs"),
        (SourceWords.Thesis, "thesis dissertation diss habilitation"),
        (SourceWords.Conference, "presented presentation poster paper proceedings proc session workshop symposium conference lecture keynote speech address remarks"),
        (SourceWords.Interview, "interview interviews interviewed telephone correspondence communication conversation email"),
        (SourceWords.Broadcast, "radio television tv broadcast newshour podcast npr pbs cbc documentary film video"),
        (SourceWords.Post, "twitter facebook instagram youtube telegram tweet blog weblog reddit tumblr"),
        (SourceWords.Report, "report reports paper papers brief briefing factsheet memorandum release statement manuscript editorial cable telegram leaflet pamphlet"),
        (SourceWords.Identifier, "isbn issn jstor oclc pmid pmc lccn asin para paras paragraph art"),
        (SourceWords.LinkScheme, "http https www"),
        (SourceWords.PlaceInitials, "uk us usa uae nz dc drc car ny ca"),
        (SourceWords.Ibid, "ibid ibidem id idem eadem"),
        (SourceWords.Company, "inc llc ltd corp gmbh plc sarl co"),
        (SourceWords.Ordinal, "st nd rd th er"),
        (SourceWords.BackReference, "ibid ibidem id idem op loc art supra above note n fn footnote cited"),
        (SourceWords.Hereafter, "hereafter hereinafter henceforth"),
        (SourceWords.LinkLabel, "available online at from url on"),
        (SourceWords.Lead, "in from by see with and also to"),
        (SourceWords.Part, "chap ch chapter chapters fig"),
        (SourceWords.Numbered, "resolution decree decision law regulation directive article"),
        (SourceWords.TimeMark, "a p m am pm gmt utc"),
        (SourceWords.Undated, "forthcoming undated"),
        (SourceWords.Doi, "doi"),
        (SourceWords.Determiner, "the a an its his her their this that these those"),
        (SourceWords.Treaty, "treaty accord accords agreement protocol charter constitution declaration statute"),
        (SourceWords.Medium, "print web dvd pdf"),
        (SourceWords.Maker, "host presenter narrator director producer"),
        (SourceWords.Spoken, "speech address remarks lecture testimony"),
        (SourceWords.Remark, "who which whose where as but quoted cited noting arguing stating with posted uploaded esp especially"),
        (SourceWords.Signal, "contra accord but as see cf compare citing quoting quoted cited reprinted"),
    ];
}
