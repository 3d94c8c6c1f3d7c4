using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>
/// The sessions of everybody: kept by the server, so that ending one ends it. The browser holds a key and nothing else.
/// </summary>
internal sealed class Sessions(IDbContextFactory<AccountsDb> accounts, SignInHistory history, TimeProvider time)
{
    /// <summary>The claim in the cookie that holds the key.</summary>
    public const string Key = "key";

    /// <summary>Begins a session in this browser; one that it had is over.</summary>
    public async Task Begin(HttpContext http, UserId person, OrganisationId organisation, Means means)
    {
        var now = time.GetUtcNow();
        await Keep(http, person, organisation, means, begunAt: now, strongAt: now);
        await history.Write(person.Value, null, SignInOutcome.Entered, means, http, organisation);
    }

    /// <summary>Goes on for another of the person's organisations: no longer than before, and with no fresher proof of who they are.</summary>
    public Task Switch(HttpContext http, StoredSession before, OrganisationId organisation) =>
        Keep(http, new UserId(before.Person), organisation, before.Means, before.BegunAt, before.StrongAt);

    /// <summary>The session of this id while it lasts; else null.</summary>
    /// <param name="id">Of the session.</param>
    /// <param name="active">Whether the person does something just now.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<StoredSession?> Open(byte[] id, bool active, CancellationToken ct)
    {
        await using var db = await accounts.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        if (await Find(db, id, ct) is not { } session || SessionRules.Over(session, now) is not null)
            return null;
        if (active && now - session.SeenAt >= SessionRules.SeenWithin)
            await db.Sessions.Where(each => each.Id == id && each.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(each => each.SeenAt, now), ct);
        return session;
    }

    /// <summary>Whose session this is or was; null when it is none of ours.</summary>
    public async Task<UserId?> PersonOf(byte[] id, CancellationToken ct)
    {
        await using var db = await accounts.CreateDbContextAsync(ct);
        return await Find(db, id, ct) is { } session ? new UserId(session.Person) : null;
    }

    /// <summary>The sessions of a person that last, the latest first.</summary>
    public async Task<ImmutableArray<StoredSession>> Of(UserId person, CancellationToken ct)
    {
        await using var db = await accounts.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        var kept = await db.Sessions.AsNoTracking().Where(session => session.Person == person.Value && session.EndedAt == null)
            .OrderByDescending(session => session.SeenAt).ToListAsync(ct);
        return [.. kept.Where(session => SessionRules.Over(session, now) is null)];
    }

    public Task End(byte[] id, SessionEnd by) => End(sessions => sessions.Where(session => session.Id == id), by);

    /// <summary>Ends one of a person's own.</summary>
    public Task End(UserId person, Guid number, SessionEnd by) =>
        End(sessions => sessions.Where(session => session.Person == person.Value && session.Number == number), by);

    /// <summary>Ends all of a person, but for one of them where it is named.</summary>
    public Task EndAll(UserId person, SessionEnd by, byte[]? except = null) =>
        End(sessions => sessions.Where(session => session.Person == person.Value && (except == null || session.Id != except)), by);

    /// <summary>The person has proved just now who they are.</summary>
    public async Task Confirm(byte[] id)
    {
        await using var db = await accounts.CreateDbContextAsync(CancellationToken.None);
        await db.Sessions.Where(session => session.Id == id && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.StrongAt, time.GetUtcNow()));
    }

    private async Task Keep(
        HttpContext http, UserId person, OrganisationId organisation, Means means, DateTimeOffset begunAt, DateTimeOffset? strongAt)
    {
        if (SessionCaller.SessionOf(http.User) is { } before)
            await End(before, SessionEnd.Switched);
        var key = SessionKey.New();
        await using var db = await accounts.CreateDbContextAsync(CancellationToken.None);
        db.Sessions.Add(new StoredSession
        {
            Id = SessionKey.Id(key), Number = Guid.NewGuid(), Person = person.Value, Organisation = organisation.Value,
            BegunAt = begunAt, SeenAt = time.GetUtcNow(), StrongAt = strongAt, Means = means, Device = Devices.Name(http.Request.Headers.UserAgent),
        });
        await db.SaveChangesAsync(CancellationToken.None);
        await http.SignInAsync(SessionCookie.Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(Key, key)], SessionCookie.Scheme)));
    }

    private async Task End(Func<IQueryable<StoredSession>, IQueryable<StoredSession>> which, SessionEnd by)
    {
        await using var db = await accounts.CreateDbContextAsync(CancellationToken.None);
        await which(db.Sessions).Where(session => session.EndedAt == null).ExecuteUpdateAsync(set => set
            .SetProperty(session => session.EndedAt, time.GetUtcNow())
            .SetProperty(session => session.EndedBy, by));
    }

    private static Task<StoredSession?> Find(AccountsDb db, byte[] id, CancellationToken ct) =>
        db.Sessions.AsNoTracking().FirstOrDefaultAsync(session => session.Id == id, ct);
}
