using System.Diagnostics.CodeAnalysis;

namespace Profile.Parsing.Tables;

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The word of SQL and of Parquet for it.")]
    Integer,

    /// <summary>A day of the proleptic Gregorian calendar, years 1 to 9999.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,
}
