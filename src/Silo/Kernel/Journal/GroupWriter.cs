using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// Commits appends together, and tells each of them what came of it: one that cannot be committed never takes another
/// with it.
/// </summary>
internal sealed class GroupWriter(DataSources database)
{
    /// <summary>Returns when the result of each is known; never throws.</summary>
    public async Task Write(IReadOnlyList<WaitingAppend> group)
    {
        while (group.Count > 0)
            group = await Try(group);
    }

    /// <summary>Those that are still to be committed.</summary>
    private async Task<IReadOnlyList<WaitingAppend>> Try(IReadOnlyList<WaitingAppend> group)
    {
        try
        {
            await using var connection = await database.Writer.OpenConnectionAsync(CancellationToken.None);
            await using var batch = AppendBatch.Of(connection, group);
            await batch.ExecuteNonQueryAsync(CancellationToken.None);
            foreach (var each in group)
                each.Committed();
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
            foreach (var each in group)
                each.Fails(new StoreUnavailableException());
        }
        catch (Exception) when (group.Count > 1)
        {
            // One of them is to blame. Alone, each meets its own end.
            foreach (var each in group)
                await Write([each]);
        }
        catch (PostgresException e) when (JournalErrors.IsSameStream(e))
        {
            group[0].Ends(new AppendResult.Conflict());
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation)
        {
            group[0].Ends(new AppendResult.Taken());
        }
        catch (Exception e)
        {
            group[0].Fails(e);
        }

        return [];
    }

    // Those that were named must be decided or sealed again; the others go on without them.
    private static List<WaitingAppend> Without(
        IReadOnlyList<WaitingAppend> group, PostgresException told, Func<WaitingAppend, IEnumerable<string>> rests)
    {
        var named = told.MessageText.Split(' ').ToHashSet(StringComparer.Ordinal);
        var left = group.ToLookup(each => rests(each).Any(named.Contains));
        foreach (var each in left[true])
            each.Ends(new AppendResult.Conflict());
        return [.. left[false]];
    }
}
