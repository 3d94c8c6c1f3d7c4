using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Outbox;

namespace Partnership.Silo.Accounts;

/// <summary>Sends a mail about an account, then forgets what it said and to whom it went.</summary>
internal sealed class AccountMailDelivery(AccountMails mails, IMailTransport transport) : IOutboxDelivery
{
    public string Kind => AccountMails.Kind;

    public async Task Deliver(string key, string payload, CancellationToken ct)
    {
        if (mails.Open(key, payload) is not { } mail)
            return;
        await transport.Send(mail.Address, AccountMailTexts.Of(mail), ct);
        await mails.Forget(key, ct);
    }
}
