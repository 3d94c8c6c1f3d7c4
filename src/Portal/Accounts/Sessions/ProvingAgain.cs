using Microsoft.EntityFrameworkCore;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>Proves once more that whoever uses a session is the one who began it.</summary>
internal sealed class ProvingAgain(
    Sessions sessions, CodeDoor codes, Passkeys passkeys, SignInHistory history, IDbContextFactory<AccountsDb> accounts, IHostEnvironment environment)
{
    /// <summary>By what they can.</summary>
    public async Task<AgainWays> WaysOf(StoredSession session, CancellationToken ct)
    {
        if (session.Means is Means.Demonstration)
            return AgainWays.None with { Demonstration = environment.IsDevelopment() };
        await using var db = await accounts.CreateDbContextAsync(ct);
        return await Find(db, session, ct) is { } account
            ? new AgainWays(false, account.Authenticator is not null, await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == account.Id, ct))
            : AgainWays.None;
    }

    /// <summary>By a code of their app, which is used then. Tries count like those at the door.</summary>
    public async Task<CodeAnswer> ByCode(HttpContext http, StoredSession session, string code)
    {
        await using var db = await accounts.CreateDbContextAsync(CancellationToken.None);
        if (await Find(db, session, CancellationToken.None) is not { } account)
            return new CodeAnswer(false, null);
        var answer = await codes.Try(http, account, code, Means.PasswordAndCode);
        if (answer.Right)
            await Confirm(http, session);
        return answer;
    }

    /// <summary>By one of their own passkeys; another person's proves nothing here.</summary>
    public async Task<bool> ByPasskey(HttpContext http, StoredSession session, string credential) =>
        (await passkeys.Assert(http, credential))?.Id == session.Person && await Confirm(http, session);

    /// <summary>By nothing: a person of the demonstration, in Development.</summary>
    public async Task<bool> ByWord(HttpContext http, StoredSession session) =>
        (await WaysOf(session, CancellationToken.None)).Demonstration && await Confirm(http, session);

    private async Task<bool> Confirm(HttpContext http, StoredSession session)
    {
        await sessions.Confirm(session.Id);
        await history.Write(session.Person, null, SignInOutcome.SteppedUp, session.Means, http, new OrganisationId(session.Organisation));
        return true;
    }

    private static Task<Account?> Find(AccountsDb db, StoredSession session, CancellationToken ct) =>
        db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Id == session.Person, ct);
}

/// <summary>What somebody has to show that it is them.</summary>
/// <param name="Demonstration">Nothing: they have no account, and nobody real has none.</param>
/// <param name="Authenticator">An authenticator app.</param>
/// <param name="Passkey">A passkey.</param>
internal sealed record AgainWays(bool Demonstration, bool Authenticator, bool Passkey)
{
    public static AgainWays None { get; } = new(false, false, false);
}
