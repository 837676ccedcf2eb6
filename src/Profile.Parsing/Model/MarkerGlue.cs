namespace Profile.Parsing.Model;

/// <summary>What stands right before a marker, without a space between.</summary>
public enum MarkerGlue
{
    /// <summary>A space, a line's start, another marker, or the marker's own bracket.</summary>
    None,

    /// <summary>Punctuation, as in <c>people.1</c>.</summary>
    Punctuation,

    /// <summary>A letter, as in <c>Bamako56</c>.</summary>
    Word,

    /// <summary>A digit, or a digit and a full stop or comma, as in <c>201697</c> and <c>2012.10</c>.</summary>
    Number,
}
