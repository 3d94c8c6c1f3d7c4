using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>
/// Records reading before data is returned; a read that cannot be recorded fails. Rows of one process are chained,
/// so a process writes one at a time. Data Protection Act 2018, section 62: consultation is logged with date, time
/// and person.
/// </summary>
internal sealed class AccessLog(DataSources database, PartnershipKeys keys, CallerSeal callers, TimeProvider time) : IDisposable
{
    private Guid _writer = Guid.CreateVersion7();
    private readonly SemaphoreSlim _turn = new(1);
    private long _sequence;
    private byte[] _previous = new byte[32];

    /// <summary>A record was opened.</summary>
    public Task Opened(string reference) => Record("open", [reference]);

    /// <summary>Somebody looked up who had opened a record; that is no opening of it.</summary>
    public Task Audited(string reference) => Record("audit", [reference]);

    /// <summary>A list was read; the rows it held are not named.</summary>
    public Task Listed(string list) => Record("list " + list, []);

    private async Task Record(string operation, ImmutableArray<string> references)
    {
        var caller = callers.Current() ?? throw new InvalidOperationException("No caller reached the grain.");
        await _turn.WaitAsync();
        try
        {
            var now = time.GetUtcNow();
            var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
            var hash = Hash(caller, operation, references, at);
            await using var command = Insert(caller, operation, references, at, hash);
            await command.ExecuteNonQueryAsync();
            (_sequence, _previous) = (_sequence + 1, hash);
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            // Whether the row was written is unknown, so this chain's end is too: go on with a fresh one.
            (_writer, _sequence, _previous) = (Guid.CreateVersion7(), 0, new byte[32]);
            throw new StoreUnavailableException();
        }
        finally
        {
            _turn.Release();
        }
    }

    private byte[] Hash(Caller caller, string operation, ImmutableArray<string> references, DateTimeOffset at) => new ChainedReading(
        _writer, _sequence, at, caller.User.Value, caller.Organisation.Value, operation, references, caller.Purpose).Hash(keys.AccessLogChain, _previous);

    private NpgsqlCommand Insert(
        Caller caller, string operation, ImmutableArray<string> references, DateTimeOffset at, byte[] hash)
    {
        var command = database.Writer.CreateCommand(Sql.Text("record-access"));
        foreach (var value in new object[]
        {
            _writer, _sequence, at, caller.User.Value, caller.Organisation.Value, operation, references.ToArray(),
            caller.Purpose, _previous, hash,
        })
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    public void Dispose() => _turn.Dispose();
}
