namespace Partnership.Silo.Kernel.Sealing;

/// <summary>A personal text as it stands in a stored event: the key under which it was sealed, and the box.</summary>
internal sealed record SealedText(Guid Under, string Box)
{
    private const string Named = "\"Under\":\"";

    /// <summary>
    /// The keys that a stored event names. Whatever people typed cannot read like one: their quotation marks are escaped.
    /// </summary>
    public static HashSet<Guid> KeysIn(string data)
    {
        var keys = new HashSet<Guid>();
        for (var at = Next(data, 0); at >= 0; at = Next(data, at))
        {
            at += Named.Length;
            keys.Add(Guid.ParseExact(data.AsSpan(at, 36), "D"));
        }

        return keys;
    }

    /// <summary>How many sealed texts a stored event holds.</summary>
    public static int CountIn(string data)
    {
        var count = 0;
        for (var at = Next(data, 0); at >= 0; at = Next(data, at + Named.Length))
            count++;
        return count;
    }

    private static int Next(string data, int from) => data.IndexOf(Named, from, StringComparison.Ordinal);
}
