using Partnership.Contracts.Accounts;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts;

/// <summary>Writes to the address of an account. For one occasion one mail goes out, however often it is asked for.</summary>
internal sealed class AccountMails(PortalCalls grains)
{
    /// <param name="mail">What it is about.</param>
    /// <param name="account">To whose address.</param>
    /// <param name="occasion">Tells this mail from every other.</param>
    /// <param name="link">The path that it leads to, where it leads to one.</param>
    /// <param name="ct">Cancels.</param>
    public Task Send(AccountMail mail, Account account, string occasion, string? link, CancellationToken ct) =>
        grains.Ask<IAccountMailGrain, bool>("writing to an account", occasion, grain => grain.Send(mail, account.Email ?? "", link, ct));
}
