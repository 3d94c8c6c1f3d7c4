namespace Partnership.Silo.Alerts;

/// <summary>Sends mails.</summary>
internal interface IMailTransport
{
    /// <summary>Sends it; throws when the mail was not taken.</summary>
    Task Send(string address, MailText text, CancellationToken ct);
}
