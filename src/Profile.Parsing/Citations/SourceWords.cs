namespace Profile.Parsing.Citations;

/// <summary>What a word can be in a citation; a word can be several of these. Also what a token that is no word is: one look tells whether a reader has to do with it.</summary>
[Flags]
internal enum SourceWords : long
{
    None = 0,
    Month = 1,
    Season = 2,

    /// <summary>Word of an organisation's name, as <c>ministry</c>, and no likely part of a person's.</summary>
    Organisation = 4,

    /// <summary>Word that names a kind of publication, as <c>times</c>, <c>journal</c>, or a wire service.</summary>
    Periodical = 8,

    /// <summary>Part of a family name that stands before its main word: <c>van</c>, <c>al</c>, <c>ould</c>.</summary>
    Particle = 16,

    /// <summary><c>Jr</c>, <c>III</c></summary>
    NameSuffix = 32,

    /// <summary>A verb that makes a sentence: <c>was</c>, <c>argues</c>.</summary>
    Verb = 64,

    /// <summary>A word of titles, organisations and sentences that no person's name has: <c>of</c>, <c>the</c>.</summary>
    Function = 128,
    Volume = 256,
    Issue = 512,
    Page = 1024,
    NewspaperSection = 2048,

    /// <summary><c>retrieved</c>, <c>accessed</c>: a date behind it is not the publication's.</summary>
    Access = 4096,

    /// <summary><c>archived</c>, <c>updated</c>: likewise, and it does not end the citation.</summary>
    OtherDate = 8192,
    Edition = 16384,
    Editor = 32768,
    Translator = 65536,
    Conjunction = 131072,

    /// <summary>A word whose full stop does not end a sentence.</summary>
    Abbreviation = 262144,
    Thesis = 524288,

    /// <summary>A word that opens what a work was made for: <c>presented</c>, <c>poster</c>, <c>proceedings</c>.</summary>
    Conference = 1 << 20,
    Interview = 1 << 21,
    Broadcast = 1 << 22,
    Post = 1 << 23,
    Report = 1 << 24,
    Identifier = 1 << 25,
    LinkScheme = 1 << 26,

    /// <summary>Two letters that tell a place, not an organisation: <c>UK</c>, <c>NZ</c>.</summary>
    PlaceInitials = 1 << 27,
    Ibid = 1 << 28,
    Press = 1 << 29,

    /// <summary>Behind a day: <c>3rd</c>.</summary>
    Ordinal = 1 << 30,

    /// <summary>Behind the name of a company: <c>Inc.</c>, <c>LLC</c>.</summary>
    Company = 1L << 31,

    /// <summary>A word that leads to a source: <c>see</c>, <c>cf.</c>, <c>citing</c>; or that stands before such a word.</summary>
    Signal = 1L << 32,

    /// <summary>A word that opens a back-reference: <c>ibid</c>, <c>op</c>, <c>supra</c>.</summary>
    BackReference = 1L << 33,
    Doi = 1L << 34,

    /// <summary>A month in another language, which is a month only in a whole date: <c>mai</c>, <c>julio</c>.</summary>
    ForeignMonth = 1L << 35,

    /// <summary>A word that defines a short name: <c>hereafter</c>.</summary>
    Hereafter = 1L << 36,

    /// <summary>A word that stands before a link: <c>available at</c>.</summary>
    LinkLabel = 1L << 37,

    /// <summary>A word that stands in the place of a date: <c>forthcoming</c>.</summary>
    Undated = 1L << 38,

    /// <summary>Behind the hour: <c>pm</c>, <c>p</c> and <c>m</c>, <c>GMT</c>.</summary>
    TimeMark = 1L << 39,

    /// <summary>A word of a sentence behind which a title can stand: <c>in</c>, <c>from</c>.</summary>
    Lead = 1L << 40,

    /// <summary>A label before the number of a part that is no field: <c>chap.</c></summary>
    Part = 1L << 41,

    /// <summary>A word whose number belongs to it: <c>resolution 2100</c>.</summary>
    Numbered = 1L << 42,

    /// <summary>A word that opens what is said of a work: <c>who argues …</c></summary>
    Remark = 1L << 43,

    /// <summary>A word before the object of a sentence: <c>the</c>, <c>its</c>.</summary>
    Determiner = 1L << 44,

    /// <summary>What the person before it did in a broadcast: <c>host</c>.</summary>
    Maker = 1L << 45,

    /// <summary>What is said to an audience: <c>speech</c>.</summary>
    Spoken = 1L << 46,

    /// <summary>What a work is printed on or read from: <c>print</c>, <c>web</c>.</summary>
    Medium = 1L << 47,

    /// <summary>What states and parties agree on or declare: <c>treaty</c>.</summary>
    Treaty = 1L << 48,

    /// <summary>A word that can open a piece of a citation which is more than words: <c>vol</c>, <c>May</c>, <c>accessed</c>, <c>via</c>.</summary>
    OpensPiece = 1L << 49,

    /// <summary>Digits.</summary>
    Number = 1L << 50,
    Comma = 1L << 51,

    /// <summary>A full stop, whatever it ends.</summary>
    Dot = 1L << 52,

    /// <summary>A full stop that ends a piece of the citation, not one of an abbreviation, an initial or an address.</summary>
    Stop = 1L << 53,
    Semicolon = 1L << 54,
    Colon = 1L << 55,

    /// <summary>A hyphen or dash.</summary>
    Dash = 1L << 56,

    /// <summary>A mark that only some readers look for: <c>!</c>, <c>¶</c>.</summary>
    RareMark = 1L << 57,

    /// <summary>A bracket or quotation mark, also one that stands for itself.</summary>
    Enclosing = 1L << 58,

    /// <summary>A bracket that closes again.</summary>
    OpensBracket = 1L << 59,

    /// <summary>A quotation mark that opens a quotation which closes again.</summary>
    OpensQuote = 1L << 60,

    /// <summary>A bracket or quotation mark that closes what another opened.</summary>
    Closes = 1L << 61,
    Ampersand = 1L << 62,
}
