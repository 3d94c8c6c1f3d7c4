using Partnership.Contracts.Accounts;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>Tells it by mail.</summary>
internal sealed class NewBrowserMail(PortalCalls grains) : INewBrowserNotice
{
    public Task Tell(string address) => grains.Ask<IAccountMailGrain, bool>(
        "writing to an account", $"new-browser/{Guid.NewGuid()}", grain => grain.Send(AccountMail.NewSignIn, address, null, CancellationToken.None));
}
