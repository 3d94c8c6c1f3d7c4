using System.Collections.Immutable;
using System.Threading.Channels;
using Npgsql;
using Partnership.Contracts.Kernel;

namespace Partnership.Benchmarks;

/// <summary>The numbers by which the rows of one sending are told from another's.</summary>
internal sealed record BareSending(ReferralReference Referral, CaseReference Case);

/// <summary>
/// (a) The bare limit: the very rows that a sending leaves, written in groups of many rows by two writers, each group one
/// transaction of prepared statements. Nothing is decided, hashed, sealed or read.
/// </summary>
internal sealed class BareLimit(NpgsqlDataSource database, ImmutableArray<BareTable> tables, BareSending model) : IAsyncDisposable
{
    private const int Writers = 2;
    private const int Largest = 256;

    private readonly Channel<Waiting> _queue = Channel.CreateUnbounded<Waiting>();
    private Task _writing = Task.CompletedTask;

    private sealed record Waiting(BareSending Sending, object[][][] Rows, TaskCompletionSource End);

    /// <summary>What one sending left: the tables with its rows in them.</summary>
    public static async Task<BareLimit> Of(NpgsqlDataSource owner, string connection, BareSending model)
    {
        var (referral, number) = (model.Referral, model.Referral.Number);
        var builder = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, NoResetOnClose = true };
        return new BareLimit(
            NpgsqlDataSource.Create(builder),
            [
                await BareTable.Read(owner, "journal", $"stream = 'referral/{referral}'"),
                await BareTable.Read(owner, "access", $"record = '{referral}'"),
                await BareTable.Read(owner, "referral_row", $"number = {number}"),
                await BareTable.Read(owner, "notice_row", $"number = {number}"),
                await BareTable.Read(owner, "deadline", $"stream = 'referral/{referral}'"),
                await BareTable.Read(owner, "outbox", $"key like '%{referral}/%'"),
                await BareTable.Read(owner, "access_log", $"refs = array['{model.Case}'] and operation = 'open' order by at desc limit 1"),
            ],
            model);
    }

    /// <summary>How many rows one sending leaves in all.</summary>
    public int Rows => tables.Sum(table => table.Rows);

    public void Start() => _writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(WriteAll)));

    /// <summary>Makes the rows of a sending; no part of what is measured.</summary>
    public (BareSending Sending, object[][][] Rows) Prepare(BareSending sending) =>
        (sending, [.. tables.Select(table => table.For(model, sending))]);

    public Task Write((BareSending Sending, object[][][] Rows) prepared)
    {
        var waiting = new Waiting(prepared.Sending, prepared.Rows, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _queue.Writer.TryWrite(waiting);
        return waiting.End.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.Complete();
        await _writing;
        await database.DisposeAsync();
    }

    private async Task WriteAll()
    {
        while (await _queue.Reader.WaitToReadAsync())
        {
            var group = new List<Waiting>();
            while (group.Count < Largest && _queue.Reader.TryRead(out var next))
                group.Add(next);
            if (group.Count == 0)
                continue;
            try
            {
                await Write(group);
                group.ForEach(waiting => waiting.End.SetResult());
            }
            catch (Exception e)
            {
                group.ForEach(waiting => waiting.End.SetException(e));
            }
        }
    }

    private async Task Write(List<Waiting> group)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var batch = connection.CreateBatch();
        for (var at = 0; at < tables.Length; at++)
        {
            if (tables[at].Rows > 0)
                batch.BatchCommands.Add(tables[at].Insert([.. group.SelectMany(waiting => waiting.Rows[at])]));
        }

        var drafts = new NpgsqlBatchCommand("delete from draft where number = any ($1)");
        drafts.Parameters.Add(new NpgsqlParameter { Value = group.Select(waiting => waiting.Sending.Referral.Number).ToArray() });
        batch.BatchCommands.Add(drafts);
        await batch.ExecuteNonQueryAsync();
    }
}
