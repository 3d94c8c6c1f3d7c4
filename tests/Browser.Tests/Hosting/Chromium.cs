namespace Partnership.Browser.Tests.Hosting;

/// <summary>The browser that the system provides: of variable CHROMIUM, else Debian's.</summary>
internal static class Chromium
{
    private static readonly string[] Quiet =
        ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <exception cref="FileNotFoundException">There is none: these tests fail then, they are never passed over.</exception>
    public static Task<IBrowser> Launch(IPlaywright playwright)
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(path))
            throw new FileNotFoundException("The browser tests need Chromium. Install it (Debian: apt-get install chromium), or name it in the variable CHROMIUM.", path);
        return playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            // Chromium's sandbox refuses to run as root.
            Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet,
        });
    }
}
