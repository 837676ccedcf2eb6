namespace Profile.Parsing.Model;

/// <summary>A number or null in four bytes, where a nullable takes eight: a document holds thousands.</summary>
internal static class OptionalNumber
{
    /// <summary>Stands for null: no text has so many notes.</summary>
    public const int None = int.MinValue;

    public static int? Of(int stored) => stored == None ? null : stored;

    public static int From(int? number) => number ?? None;
}
