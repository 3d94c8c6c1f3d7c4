namespace Partnership.Silo.Hosting;

/// <summary>
/// How mail goes out: to a server, or in Development into a folder. With neither, nobody is mailed and messages wait.
/// </summary>
public sealed record MailOptions
{
    /// <summary>The mail server's name; null for none.</summary>
    public string? Server { get; init; }

    public int Port { get; init; } = 587;

    /// <summary>Whether the server is spoken to under TLS.</summary>
    public bool Tls { get; init; } = true;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The sender's address.</summary>
    public string From { get; init; } = "portal@localhost";

    /// <summary>Where people sign in; it stands in the mail.</summary>
    public string PortalAddress { get; init; } = "";

    /// <summary>The folder into which mails are written as <c>.eml</c> files instead of being sent; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether there is any way for mail to go.</summary>
    public bool CanSend => Server is { Length: > 0 } || Folder is { Length: > 0 };
}
