namespace Partnership.Portal.Accounts.Sessions;

/// <summary>What a browser says it is, in words that its owner knows it by: "Firefox on Windows". The header itself is kept nowhere.</summary>
internal static class Devices
{
    /// <summary>Where neither is known.</summary>
    public const string Unknown = "An unknown browser";

    // In this order: most name themselves after others too.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("EdgiOS/", "Edge"), ("OPR/", "Opera"), ("OPT/", "Opera"), ("SamsungBrowser/", "Samsung Internet"),
        ("Vivaldi/", "Vivaldi"), ("DuckDuckGo/", "DuckDuckGo"), ("FxiOS/", "Firefox"), ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"),
        ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    public static string Name(string? userAgent)
    {
        var (browser, system) = (First(Browsers, userAgent), First(Systems, userAgent));
        return (browser, system) switch
        {
            (null, null) => Unknown,
            (null, _) => $"A browser on {system}",
            (_, null) => browser,
            _ => $"{browser} on {system}",
        };
    }

    private static string? First((string Sign, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(each => userAgent?.Contains(each.Sign, StringComparison.Ordinal) == true).Name;
}
