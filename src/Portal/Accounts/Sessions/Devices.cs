namespace Partnership.Portal.Accounts.Sessions;

/// <summary>What a browser says of itself, in plain words and no more than people recognise their own by.</summary>
internal static class Devices
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    /// <summary>Such as "Firefox on Windows".</summary>
    public static string Name(string? userAgent)
    {
        var browser = In(Browsers, userAgent) ?? "A browser";
        return In(Systems, userAgent) is { } system ? $"{browser} on {system}" : browser;
    }

    private static string? In((string Mark, string Name)[] known, string? text) =>
        known.FirstOrDefault(each => text?.Contains(each.Mark, StringComparison.Ordinal) == true).Name;
}
