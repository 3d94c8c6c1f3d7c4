using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Accounts as they stand in the database at this moment, apart from what else the request has read.</summary>
internal sealed class AccountReader(IDbContextFactory<AccountsDb> accounts)
{
    /// <summary>The account; null when the person has none.</summary>
    public async Task<Account?> Find(Guid account, CancellationToken ct)
    {
        await using var db = await accounts.CreateDbContextAsync(ct);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(each => each.Id == account, ct);
    }

    public async Task<WaysIn> WaysOf(Account account, CancellationToken ct)
    {
        await using var db = await accounts.CreateDbContextAsync(ct);
        var passkeys = await db.UserPasskeys.CountAsync(passkey => passkey.UserId == account.Id, ct);
        return new WaysIn(account.PasswordHash is not null, account.Authenticator is not null, passkeys);
    }
}
