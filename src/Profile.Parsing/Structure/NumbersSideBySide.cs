using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Reads raised digits with nothing between as several numbers, each one more than the one before: <c>¹²</c> as 1 and 2, <c>⁹¹⁰</c> as 9 and 10.</summary>
internal static class NumbersSideBySide
{
    /// <summary>How many numbers from <paramref name="first"/> on make up the token's digits; 0 when they do not.</summary>
    public static int Count(Token token, int first)
    {
        int number = first, left = token.Length;
        for (; left > 0; number++)
        {
            int digits = LengthOf(number);
            if (digits > left || Digits(token, left, digits) != number) return 0;
            left -= digits;
        }
        return number - first;
    }

    /// <summary>The first of <paramref name="count"/> numbers that make up the token's digits.</summary>
    public static int First(Token token, int count)
    {
        int digits = 1;
        while (Count(token, Digits(token, token.Length, digits)) != count) digits++;
        return Digits(token, token.Length, digits);
    }

    public static int LengthOf(int number) => number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : 5;

    /// <summary>The number that so many digits make, where <paramref name="left"/> digits are left to the token's end.</summary>
    private static int Digits(Token token, int left, int digits) => token.Value / PowerOfTen(left - digits) % PowerOfTen(digits);

    private static int PowerOfTen(int exponent)
    {
        int power = 1;
        for (; exponent > 0; exponent--) power *= 10;
        return power;
    }
}
