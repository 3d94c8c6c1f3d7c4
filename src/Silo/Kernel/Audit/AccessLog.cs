using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>
/// Records reading before data is returned; a read that cannot be recorded fails. Rows of one process are chained,
/// so a process writes one at a time. Data Protection Act 2018, section 62: consultation is logged with date, time
/// and person.
/// </summary>
internal sealed class AccessLog(DataSources database, PartnershipKeys keys, CallerSeal callers, TimeProvider time) : IDisposable
{
    private Guid writer = Guid.CreateVersion7();
    private readonly SemaphoreSlim turn = new(1);
    private long sequence;
    private byte[] previous = new byte[32];

    /// <summary>A record was opened.</summary>
    public Task Opened(string reference) => Record("open", [reference]);

    /// <summary>A list was read; the rows it held are not named.</summary>
    public Task Listed(string list) => Record("list " + list, []);

    private async Task Record(string operation, ImmutableArray<string> references)
    {
        var caller = callers.Current() ?? throw new InvalidOperationException("No caller reached the grain.");
        await turn.WaitAsync();
        try
        {
            var now = time.GetUtcNow();
            var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
            var hash = Hash(caller, operation, references, at);
            await using var command = Insert(caller, operation, references, at, hash);
            await command.ExecuteNonQueryAsync();
            (sequence, previous) = (sequence + 1, hash);
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            // Whether the row was written is unknown, so this chain's end is too: go on with a fresh one.
            (writer, sequence, previous) = (Guid.CreateVersion7(), 0, new byte[32]);
            throw new StoreUnavailableException();
        }
        finally
        {
            turn.Release();
        }
    }

    private byte[] Hash(Caller caller, string operation, ImmutableArray<string> references, DateTimeOffset at)
    {
        using var hash = new RowHash(keys.AccessLogChain, previous);
        hash.Add(writer).Add(sequence).Add(at).Add(caller.User.Value).Add(caller.Organisation.Value).Add(operation);
        foreach (var reference in references)
            hash.Add(reference);
        return hash.Add(caller.Purpose).Finish();
    }

    private NpgsqlCommand Insert(
        Caller caller, string operation, ImmutableArray<string> references, DateTimeOffset at, byte[] hash)
    {
        var command = database.Writer.CreateCommand(Sql.Text("record-access"));
        foreach (var value in new object[]
        {
            writer, sequence, at, caller.User.Value, caller.Organisation.Value, operation, references.ToArray(),
            caller.Purpose, previous, hash,
        })
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    public void Dispose() => turn.Dispose();
}
