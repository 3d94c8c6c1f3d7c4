namespace Partnership.Silo.Alerts;

/// <summary>
/// What a mail says: that something is so, where in the portal to go for it (<c>Path</c>; empty for its first page), and
/// what else to know. Always the same for its kind, and never anything about anybody. In ASCII.
/// </summary>
internal sealed record MailText(string Subject, string Says, string Go, string Path, string Ends)
{
    /// <summary>The mail of an alert.</summary>
    public static MailText Alert { get; } = new(
        "Something is waiting for you",
        "Something is waiting for you in the partnership portal.",
        "Sign in to see it", "",
        "This message says nothing more on purpose. You can change or stop these messages in the portal, under Alerts.");

    /// <summary>The whole of it, for a portal at this address.</summary>
    public string Of(string portal) =>
        $"""
        {Says}

        {Go}: {portal.TrimEnd('/')}{Path}

        {Ends}
        """;
}
