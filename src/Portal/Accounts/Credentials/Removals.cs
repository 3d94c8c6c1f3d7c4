using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Removes credentials one at a time, so that two removals at once do not each count on what the other takes.</summary>
internal sealed class Removals(IDbContextFactory<AccountsDb> accounts)
{
    /// <summary>Removes something, if what the account has allows it.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="may">Whether it may go.</param>
    /// <param name="remove">Removes it and says how many there were.</param>
    /// <returns>Whether it is gone.</returns>
    public async Task<bool> Remove(Guid account, Func<WaysIn, bool> may, Func<AccountsDb, Task<int>> remove)
    {
        await using var db = await accounts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        // Writing the row holds it until the end: whoever else removes something waits here.
        await db.Users.Where(each => each.Id == account)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.SecurityStamp, Guid.NewGuid().ToString()));
        var owner = await db.Users.AsNoTracking().SingleAsync(each => each.Id == account);
        var passkeys = await db.UserPasskeys.CountAsync(passkey => passkey.UserId == account);
        if (!may(new WaysIn(owner.PasswordHash is not null, owner.Authenticator is not null, passkeys)) || await remove(db) == 0)
            return false;
        await transaction.CommitAsync();
        return true;
    }
}
