using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>Proves once more that whoever uses a session is the one who began it.</summary>
internal sealed class ProvingAgain(Sessions sessions, IDbContextFactory<AccountsDb> accounts, IHostEnvironment environment)
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

    public Task<bool> ByCode(StoredSession session, string code) => Task.FromResult(false);

    /// <summary>The person of the session has proved it.</summary>
    public Task Confirm(StoredSession session) => sessions.Confirm(session.Id);
}

/// <summary>What somebody has to show that it is them.</summary>
/// <param name="Demonstration">Nothing: they have no account, and nobody real has none.</param>
/// <param name="Authenticator">An authenticator app.</param>
/// <param name="Passkey">A passkey.</param>
internal sealed record AgainWays(bool Demonstration, bool Authenticator, bool Passkey)
{
    public static AgainWays None { get; } = new(false, false, false);
}
