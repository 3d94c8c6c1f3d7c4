using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>Proves once more that whoever uses a session is the one who began it.</summary>
internal sealed class ProvingAgain(
    Sessions sessions, Authenticators authenticators, Passkeys passkeys, IDbContextFactory<AccountsDb> accounts, IHostEnvironment environment)
{
    /// <summary>By what they can.</summary>
    public async Task<AgainWays> WaysOf(StoredSession session, CancellationToken ct)
    {
        if (session.Means is Means.Demonstration)
            return AgainWays.None with { Demonstration = environment.IsDevelopment() };
        await using var db = await accounts.CreateDbContextAsync(ct);
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Id == session.Person, ct) is { } account
            ? new AgainWays(false, account.Authenticator is not null, await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == account.Id, ct))
            : AgainWays.None;
    }

    /// <summary>By a code of their app, which is used then.</summary>
    public async Task<bool> ByCode(StoredSession session, string code) =>
        await authenticators.Verify(session.Person, code) && await Confirm(session);

    /// <summary>By one of their own passkeys; another person's proves nothing here.</summary>
    public async Task<bool> ByPasskey(HttpContext http, StoredSession session, string credential) =>
        (await passkeys.Assert(http, credential))?.Id == session.Person && await Confirm(session);

    /// <summary>By nothing: a person of the demonstration, in Development.</summary>
    public async Task<bool> ByWord(StoredSession session) =>
        (await WaysOf(session, CancellationToken.None)).Demonstration && await Confirm(session);

    private async Task<bool> Confirm(StoredSession session)
    {
        await sessions.Confirm(session.Id);
        return true;
    }
}

/// <summary>What somebody has to show that it is them.</summary>
/// <param name="Demonstration">Nothing: they have no account, and nobody real has none.</param>
/// <param name="Authenticator">An authenticator app.</param>
/// <param name="Passkey">A passkey.</param>
internal sealed record AgainWays(bool Demonstration, bool Authenticator, bool Passkey)
{
    public static AgainWays None { get; } = new(false, false, false);
}
