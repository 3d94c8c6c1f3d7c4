using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// Commits what waits together, and tells each what came of it: one that cannot be committed never takes another with it.
/// Writes one group at a time, since what was read is chained.
/// </summary>
internal sealed class GroupWriter(DataSources database, PartnershipKeys keys)
{
    private readonly ReadingChain _chain = new(keys.AccessLogChain);

    /// <summary>Returns when the result of each is known; never throws.</summary>
    public async Task Write(WaitingGroup group)
    {
        while (group.Count > 0)
            group = await Try(group);
    }

    /// <summary>Those that are still to be committed.</summary>
    private async Task<WaitingGroup> Try(WaitingGroup group)
    {
        try
        {
            await Commit(group);
        }
        catch (PostgresException e) when (e.SqlState is JournalErrors.HeadMoved)
        {
            return Without(group, e, each => [each.Append.Stream]);
        }
        catch (PostgresException e) when (e.SqlState is JournalErrors.KeyGone)
        {
            return Without(group, e, each => each.Relied.Select(key => key.ToString()));
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            // Whether it committed is unknown: who waits looks the command up before trying again.
            foreach (var each in group.All())
                each.Fails(new StoreUnavailableException());
        }
        catch (Exception) when (group.Count > 1)
        {
            // One of them is to blame. Apart, each meets its own end.
            foreach (var part in group.Apart())
                await Write(part);
        }
        catch (PostgresException e) when (group.Appends is [var append] && JournalErrors.IsSameStream(e))
        {
            append.Ends(new AppendResult.Conflict());
        }
        catch (PostgresException e) when (group.Appends is [var append] && e.SqlState is PostgresErrorCodes.UniqueViolation)
        {
            append.Ends(new AppendResult.Taken());
        }
        catch (Exception e)
        {
            foreach (var each in group.All())
                each.Fails(e);
        }

        return WaitingGroup.Empty;
    }

    private async Task Commit(WaitingGroup group)
    {
        var readings = _chain.Following(group.Readings);
        await using var connection = await database.Writer.OpenConnectionAsync(CancellationToken.None);
        await using var batch = AppendBatch.Of(connection, group.Appends);
        if (!readings.IsEmpty)
            batch.BatchCommands.Add(ReadingBatch.Of(readings));
        try
        {
            await batch.ExecuteNonQueryAsync(CancellationToken.None);
            _chain.Took(readings);
        }
        catch (Exception e) when (e is not PostgresException told || told.IsOutage)
        {
            _chain.Begin();
            throw;
        }

        foreach (var each in group.Appends)
            each.Committed();
        foreach (var each in group.Readings)
            each.Committed();
    }

    // Those that were named must be decided or sealed again; the others go on without them.
    private static WaitingGroup Without(WaitingGroup group, PostgresException told, Func<WaitingAppend, IEnumerable<string>> rests)
    {
        var named = told.MessageText.Split(' ').ToHashSet(StringComparer.Ordinal);
        var left = group.Appends.ToLookup(each => rests(each).Any(named.Contains));
        foreach (var each in left[true])
            each.Ends(new AppendResult.Conflict());
        return group with { Appends = [.. left[false]] };
    }
}
