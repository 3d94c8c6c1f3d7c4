using Orleans.Concurrency;
using Partnership.Contracts.Accounts;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Accounts;

[StatelessWorker]
internal sealed class AccountMailGrain(AccountMails mails) : Grain, IAccountMailGrain
{
    public async Task<Outcome<bool>> Send(AccountMail kind, string address, string? link, CancellationToken ct)
    {
        if (WaitingMail.Of(kind, address, link) is not { } mail)
            return false;
        await mails.Put(this.GetPrimaryKeyString(), mail, ct);
        return true;
    }
}
