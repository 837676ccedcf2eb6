namespace Profile.Parsing.Text;

internal enum TokenKind : byte
{
    /// <summary>A run of letters with their combining marks.</summary>
    Word,

    /// <summary>A run of ASCII digits.</summary>
    Number,

    /// <summary>A run of raised digits, as in <c>people.¹²</c>.</summary>
    Superscript,

    /// <summary>Any other character, one at a time.</summary>
    Punctuation,
}
