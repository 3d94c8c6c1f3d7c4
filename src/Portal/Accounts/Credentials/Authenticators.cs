using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Authenticator apps: one for each account at most.</summary>
internal sealed class Authenticators(IDbContextFactory<AccountsDb> accounts, AuthenticatorSecrets secrets, Removals removals, TimeProvider time)
{
    /// <summary>
    /// The secret, in Base32, that the app is to be told. While it waits for its first code it is the same at each call,
    /// for an hour, so that a page may be opened twice.
    /// </summary>
    public async Task<string> Begin(Account account)
    {
        await using var db = await accounts.CreateDbContextAsync();
        var stored = await db.Users.AsNoTracking().SingleAsync(each => each.Id == account.Id);
        if (secrets.OpenFresh(account.Id, stored.NewAuthenticator) is { } waiting)
            return Base32.Of(waiting);
        var made = secrets.Make(account.Id);
        // Two pages opened at once show the same: the first to be kept.
        var kept = await db.Users.Where(each => each.Id == account.Id && each.NewAuthenticator == stored.NewAuthenticator)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.NewAuthenticator, made));
        return kept == 1 ? Base32.Of(secrets.Open(account.Id, made)) : await Begin(account);
    }

    /// <summary>Takes the app that was begun, once it shows a right code, in place of the one before.</summary>
    /// <param name="account">Whose app it is.</param>
    /// <param name="code">What the app shows.</param>
    /// <param name="onlyFirst">Not in place of another: for who has not proved a second factor.</param>
    public async Task<bool> Confirm(Account account, string code, bool onlyFirst = false)
    {
        await using var db = await accounts.CreateDbContextAsync();
        var stored = await db.Users.AsNoTracking().SingleAsync(each => each.Id == account.Id);
        if (secrets.OpenFresh(account.Id, stored.NewAuthenticator) is not { } secret
            || Totp.StepOf(secret, code, time.GetUtcNow(), lastUsed: 0) is not { } step)
            return false;
        return await db.Users
            .Where(each => each.Id == account.Id && each.NewAuthenticator == stored.NewAuthenticator && (!onlyFirst || each.Authenticator == null))
            .ExecuteUpdateAsync(set => set
                .SetProperty(each => each.Authenticator, stored.NewAuthenticator)
                .SetProperty(each => each.NewAuthenticator, (byte[]?)null)
                .SetProperty(each => each.AuthenticatorStep, step)) == 1;
    }

    /// <summary>Whether this is a code of the account's app that has not been used; then it is used. Of two tries at once one succeeds.</summary>
    public async Task<bool> Verify(Guid account, string code)
    {
        await using var db = await accounts.CreateDbContextAsync();
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(each => each.Id == account) is not { Authenticator: { } @sealed } stored
            || Totp.StepOf(secrets.Open(account, @sealed), code, time.GetUtcNow(), stored.AuthenticatorStep) is not { } step)
            return false;
        return await db.Users.Where(each => each.Id == account && each.Authenticator == @sealed && each.AuthenticatorStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.AuthenticatorStep, step)) == 1;
    }

    /// <summary>Forgets the account's app, unless it is needed to enter; false when it is, or there is none.</summary>
    public Task<bool> GiveUp(Guid account) => removals.Remove(account, ways => ways.MayRemoveAuthenticator, db => Forget(db, account));

    /// <summary>Forgets the account's app, and one that was begun: for who has lost it.</summary>
    public async Task Remove(Guid account)
    {
        await using var db = await accounts.CreateDbContextAsync();
        await Forget(db, account);
    }

    private static Task<int> Forget(AccountsDb db, Guid account) =>
        db.Users.Where(each => each.Id == account).ExecuteUpdateAsync(set => set
            .SetProperty(each => each.Authenticator, (byte[]?)null)
            .SetProperty(each => each.NewAuthenticator, (byte[]?)null));
}
