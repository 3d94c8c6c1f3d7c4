namespace Partnership.Portal.Tests.Accounts.Credentials;

/// <summary>Passwords made up by chance, the same at each run.</summary>
internal static class Some
{
    // Few vowels: no words come of it by chance.
    private const string Alphabet = "bcdfghjkmnpqrstvwxzBCDFGHJKMNPQRSTVWXZ2689+=?%";

    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "1234567890", "1qaz2wsx3edc4rfv"];

    /// <summary>Letters of which no two neighbours make a row of any kind.</summary>
    public static string Letters(Random random, int length)
    {
        var text = "";
        while (text.Length < length)
        {
            var next = Alphabet[random.Next(Alphabet.Length)];
            if (text.Length == 0 || (Math.Abs(next - text[^1]) > 1 && !text[Math.Max(0, text.Length - 3)..].Contains(next, StringComparison.OrdinalIgnoreCase)))
                text += next;
        }

        return text;
    }

    /// <summary>The word in small and capital letters, with stand-ins for letters, perhaps with signs between them.</summary>
    public static string Disguised(Random random, string word)
    {
        var apart = random.Next(3) == 0 ? "-" : "";
        return string.Join(apart, word.Select(letter => random.Next(4) switch
        {
            0 => char.ToUpperInvariant(letter),
            1 => StandIn(char.ToLowerInvariant(letter)),
            _ => letter,
        }));
    }

    /// <summary>A row, a repetition or a date, at least as long as a password must be.</summary>
    public static string Pattern(Random random)
    {
        var row = Rows[random.Next(Rows.Length)];
        return random.Next(4) switch
        {
            0 => string.Concat(Enumerable.Repeat(row, 4))[..random.Next(14, 30)],
            1 => new string(row[random.Next(row.Length)], random.Next(14, 40)),
            2 => string.Concat(Enumerable.Repeat(Letters(random, random.Next(2, 5)), 8)),
            _ => $"-{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(1950, 2020)}-{random.Next(1950, 2020)}-",
        };
    }

    /// <summary>Any characters, halves of characters among them.</summary>
    public static string Anything(Random random, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => (char)random.Next(1, 0xffff))]);

    private static char StandIn(char letter) => letter switch
    {
        'o' => '0',
        'i' or 'l' => '1',
        'e' => '3',
        'a' => '@',
        's' => '$',
        't' => '7',
        _ => letter,
    };
}
