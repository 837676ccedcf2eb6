namespace Profile.Parsing.Model;

/// <summary>How the words before a date relate to it.</summary>
public enum DateRelation
{
    /// <summary>by.</summary>
    By,

    /// <summary>since.</summary>
    Since,

    /// <summary>until, till.</summary>
    Until,

    /// <summary>before.</summary>
    Before,

    /// <summary>after.</summary>
    After,

    /// <summary>as of.</summary>
    AsOf,

    /// <summary>throughout.</summary>
    Throughout,
}
