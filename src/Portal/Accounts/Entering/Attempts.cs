using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>Counts tries, by the names of <see cref="Whoms"/>; <see cref="AttemptRules"/> decide.</summary>
internal sealed class Attempts(IDbContextFactory<AccountsDb> stores, TimeProvider time)
{
    /// <summary>Counts one more try as failed, unless it is not even taken.</summary>
    public async Task<Attempted> Take(byte[] whom, AttemptRules rules)
    {
        await using var db = await stores.CreateDbContextAsync(CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var now = time.GetUtcNow();
        // Made where there is none, and held until the end: many tries at once are counted one after the other.
        var row = (await db.Attempts.FromSql(
            $"insert into accounts.attempt as old (whom, failures, last_at) values ({whom}, 0, {now}) on conflict (whom) do update set failures = old.failures returning *")
            .ToListAsync(CancellationToken.None)).Single();
        var tried = rules.Try(new Tally(row.Failures, row.LastAt, row.HeldUntil), now);
        (row.Failures, row.LastAt, row.HeldUntil) = tried.After;
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return tried;
    }

    /// <summary>A try succeeded: those before it count no more.</summary>
    public async Task Forget(byte[] whom)
    {
        await using var db = await stores.CreateDbContextAsync(CancellationToken.None);
        await db.Attempts.Where(attempt => attempt.Whom == whom).ExecuteDeleteAsync(CancellationToken.None);
    }
}
