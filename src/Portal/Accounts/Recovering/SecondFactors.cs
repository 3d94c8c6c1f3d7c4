using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>The second factor of somebody who cannot show the first.</summary>
internal sealed class SecondFactors(Authenticators authenticators, RecoveryCodes codes)
{
    /// <summary>Whether this is a code of their app or one of their recovery codes, not used before; then it is used.</summary>
    public async Task<bool> Prove(Account account, string code) =>
        await authenticators.Verify(account.Id, code) || await codes.Use(account.Id, code);
}
