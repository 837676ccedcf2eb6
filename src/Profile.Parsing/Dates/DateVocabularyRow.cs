namespace Profile.Parsing.Dates;

/// <summary>A row of a language's table: words that mean the same, divided by spaces.</summary>
internal readonly record struct DateVocabularyRow(string Words, DateWordClass Classes, int Value = 0);
