using System.Collections.Immutable;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Keeps the ways back that administrators opened. Asked by the layout too, beside the page: so each question has a connection of its own.</summary>
internal sealed class Recoveries(IDbContextFactory<AccountsDb> stores, TimeProvider time)
{
    /// <summary>For how long it is shown what came of one.</summary>
    private static readonly TimeSpan Shown = TimeSpan.FromDays(30);

    public async Task<Recovery?> Find(Guid id, CancellationToken ct)
    {
        await using var accounts = await stores.CreateDbContextAsync(ct);
        return await accounts.Recoveries.AsNoTracking().FirstOrDefaultAsync(recovery => recovery.Id == id, ct);
    }

    /// <summary>Those of a person, the newest first.</summary>
    public async Task<ImmutableArray<Recovery>> Of(Guid person, CancellationToken ct)
    {
        await using var accounts = await stores.CreateDbContextAsync(ct);
        var since = time.GetUtcNow() - Shown;
        return [.. await accounts.Recoveries.AsNoTracking().Where(recovery => recovery.Person == person && recovery.AskedAt > since)
            .OrderByDescending(recovery => recovery.AskedAt).ToListAsync(ct)];
    }

    /// <summary>Keeps it in place of those of its kind that wait: of two links the newer works. Kept twice it is kept once.</summary>
    /// <returns>Whether it was new.</returns>
    public async Task<bool> Keep(Recovery recovery, CancellationToken ct)
    {
        await using var accounts = await stores.CreateDbContextAsync(ct);
        await using var transaction = await accounts.Database.BeginTransactionAsync(ct);
        // Two administrators at once come after each other here.
        await accounts.Users.Where(account => account.Id == recovery.Person)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.Name, account => account.Name), ct);
        if (await accounts.Recoveries.AnyAsync(kept => kept.Id == recovery.Id, ct))
            return false;
        await Stop(accounts, kept => kept.Person == recovery.Person && kept.Kind == recovery.Kind, recovery.AskedBy, ct);
        accounts.Recoveries.Add(recovery);
        await accounts.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Stops one that can still be used, for this person.</summary>
    /// <returns>Whether there was anything to stop.</returns>
    public async Task<bool> Stop(Guid id, Guid person, Guid by, CancellationToken ct)
    {
        await using var accounts = await stores.CreateDbContextAsync(ct);
        return await Stop(accounts, recovery => recovery.Id == id && recovery.Person == person, by, ct) == 1;
    }

    /// <summary>Takes one of the tries that a link has; false when there is none left.</summary>
    public async Task<bool> Try(Guid id, CancellationToken ct)
    {
        await using var accounts = await stores.CreateDbContextAsync(ct);
        return await accounts.Recoveries
            .Where(recovery => recovery.Id == id && recovery.UsedAt == null && recovery.CancelledAt == null && recovery.Tries < RecoveryDecisions.MostTries)
            .ExecuteUpdateAsync(set => set.SetProperty(recovery => recovery.Tries, recovery => recovery.Tries + 1), ct) == 1;
    }

    private Task<int> Stop(AccountsDb accounts, Expression<Func<Recovery, bool>> which, Guid by, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return accounts.Recoveries.Where(which)
            .Where(recovery => recovery.UsedAt == null && recovery.CancelledAt == null && recovery.ClosesAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(recovery => recovery.CancelledAt, now).SetProperty(recovery => recovery.CancelledBy, by), ct);
    }
}
