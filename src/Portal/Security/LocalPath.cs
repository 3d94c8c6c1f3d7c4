namespace Partnership.Portal.Security;

/// <summary>An address that a person brings along may lead to a page of this portal, and nowhere else.</summary>
internal static class LocalPath
{
    /// <summary>The address, or else the other one.</summary>
    public static string Or(string? path, string other) => IsLocal(path) ? path! : other;

    // Browsers leave out tabs and line ends: "/\t/elsewhere" is another site to them.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal)
        && !path.Any(char.IsControl) && path != Accounts.AccountLinks.SignOut;
}
