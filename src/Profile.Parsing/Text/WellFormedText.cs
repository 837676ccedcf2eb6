namespace Profile.Parsing.Text;

/// <summary>Text without halves of surrogate pairs: as JSON can hold it, and as Unicode normalization takes it.</summary>
internal static class WellFormedText
{
    /// <summary><paramref name="text"/> with each half of a surrogate pair that stands alone as U+FFFD; the same string when there is none.</summary>
    public static string Of(string text)
    {
        int lone = IndexOfLoneSurrogate(text, 0);
        if (lone < 0) return text;
        return string.Create(text.Length, (text, lone), static (target, from) =>
        {
            from.text.CopyTo(target);
            for (int i = from.lone; i >= 0; i = IndexOfLoneSurrogate(from.text, i + 1)) target[i] = '\uFFFD';
        });
    }

    private static int IndexOfLoneSurrogate(string text, int start)
    {
        while (true)
        {
            int next = text.AsSpan(start).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            start += next;
            if (start + 1 == text.Length || !char.IsSurrogatePair(text[start], text[start + 1])) return start;
            start += 2;
        }
    }
}
