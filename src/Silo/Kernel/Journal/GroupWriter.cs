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
            return WithoutThoseThatMoved(group, e);
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

    private static List<WaitingAppend> WithoutThoseThatMoved(IReadOnlyList<WaitingAppend> group, PostgresException told)
    {
        var moved = told.MessageText.Split(' ').ToHashSet(StringComparer.Ordinal);
        foreach (var each in group.Where(each => moved.Contains(each.Append.Stream)))
            each.Ends(new AppendResult.Conflict());
        return [.. group.Where(each => !moved.Contains(each.Append.Stream))];
    }
}
