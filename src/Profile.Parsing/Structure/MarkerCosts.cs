namespace Profile.Parsing.Structure;

/// <summary>
/// The weights of the marker decoder: one set for all documents. Their unit is arbitrary; only sums are compared. A cost below 0 speaks
/// for a marker, above 0 against it. ARCHITECTURE.md tells how they were chosen.
/// </summary>
internal static class MarkerCosts
{
    public const float Impossible = 1e6f;

    /// <summary>No place in a sequence makes up for surroundings of this cost.</summary>
    public const float Hopeless = 16;

    // The sequence: what a number costs behind the greatest number read so far.

    /// <summary>The next number.</summary>
    public const float Next = -4;

    /// <summary>A number that was read before.</summary>
    public const float Repeat = 3;

    /// <summary>Added for each doubling of the distance back, beyond <see cref="NearRepeat"/>.</summary>
    public const float FarRepeat = 0.7f;

    public const int NearRepeat = 16;

    /// <summary>Numbers left out between.</summary>
    public const float Gap = 4.5f;

    /// <summary>Added for each doubling of the gap.</summary>
    public const float WiderGap = 1;

    /// <summary>The number 1 again.</summary>
    public const float Restart = 7;

    /// <summary>Added when there is a notes list and the number is not in it.</summary>
    public const float NotListed = 4;

    /// <summary>Added to digits that markup does not tell to be a marker, where it tells others.</summary>
    public const float UntoldAmongTold = 6;

    /// <summary>A year, a day or a group of digits left when the marker is cut from their end. What is cut must be the next number.</summary>
    public const float CutFromNumber = 1.5f;

    /// <summary>The same for decimals, which any number may have.</summary>
    public const float CutFromDecimals = 5.5f;

    /// <summary>Added when what is left is none of these.</summary>
    public const float CutFromOther = 9;

    /// <summary>The end of a range behind its start, see <see cref="LongestRange"/>.</summary>
    public const float RangeEnd = -2;

    /// <summary>A marker cites so many notes by a range, and no more.</summary>
    public const int LongestRange = 30;

    // The surroundings: what stands before the digits.
    public const float Bracketed = -13;
    public const float Raised = -10;

    /// <summary>Added to what stands before the bracket.</summary>
    public const float Parenthesised = 2;

    /// <summary>Behind the end of a sentence and a space, before a capital or the line's end.</summary>
    public const float SpacedBehindSentence = 3;
    public const float BehindSentence = -10;
    public const float BehindClosingQuote = -7;
    public const float BehindClosingBracket = -4;
    public const float BehindComma = -7;
    public const float BehindWord = 0.5f;
    public const float BehindShortWord = 5;
    public const float BehindUnit = 9;
    public const float BehindInitial = 4.5f;
    public const float BehindPercent = 1;
    public const float BehindUnderscore = -1;
    public const float BehindDash = 8;
    public const float BehindOther = 9;

    // Number, full stop, digits.
    public const float BehindYearAndStop = -3.5f;
    public const float BehindNumberAndStop = 3;
    public const float BehindDottedNumber = 9;

    // Number, comma, digits.
    public const float BehindYearAndComma = -1;
    public const float BehindNumberAndComma = 3;
    public const float LikeThousands = 7;
    public const float ChainedToMarker = -6;
    public const float ThousandsChainedToMarker = -4.5f;
    public const float ChainedToNumber = 3;

    // The surroundings: what stands behind the digits.
    public const float BeforeLineEndOrCapital = -1;
    public const float BeforeLowerCase = 1.5f;
    public const float DecimalBeforeLowerCase = 3;
    public const float BeforeMark = 0.5f;
    public const float BeforeDash = 6;

    /// <summary>A dash and a greater number right behind it.</summary>
    public const float BeforeRangeEnd = 3;
    public const float BeforeDigits = 6;
    public const float BeforeLetter = 9;
    public const float BeforeUnit = 9;
}
