namespace Partnership.Silo.Alerts;

/// <summary>Sends the one mail that there is: something waits, sign in to see it.</summary>
internal interface IMailTransport
{
    /// <summary>Sends it; throws when the mail was not taken.</summary>
    Task Send(string address, CancellationToken ct);
}
