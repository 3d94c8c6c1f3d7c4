using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Sharing;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Audit;

/// <summary>What is read is committed beside what is written: neither fails the other, and the chain holds whatever happens.</summary>
public sealed class ReadingGroupTests : IClassFixture<BareSilo>, IAsyncLifetime
{
    private readonly TestSilo _silo;
    private readonly GroupWriter _writer;

    public ReadingGroupTests(BareSilo fixture)
    {
        _silo = fixture.Silo;
        _writer = new(_silo.Services.GetRequiredService<DataSources>(), Keys);
    }

    private PartnershipKeys Keys => _silo.Services.GetRequiredService<PartnershipKeys>();

    public Task InitializeAsync() => Task.CompletedTask;

    // Whatever a test did, what is on record afterwards is whole, and the writer goes on.
    public async Task DisposeAsync()
    {
        await Write(Read());
        (await _silo.Services.GetRequiredService<ChainVerification>().RunAsync(default)).FirstBroken.ShouldBeNull();
    }

    [Fact]
    public async Task Readings_and_appends_that_wait_together_are_one_transaction()
    {
        var (append, readings) = (Wrote(), Enumerable.Range(0, 100).Select(_ => Read()).ToArray());

        await Write([append, .. readings]);

        await Task.WhenAll(readings.Select(each => each.Recorded));
        (await append.Result).ShouldBeOfType<AppendResult.Appended>();
        (await _silo.OnRecord(readings)).ShouldBe(100);
        (await _silo.Transactions(readings)).ShouldBe(1);
        (await _silo.Scalar<bool>(
            "select (select distinct xmin::text from journal where stream = $1) = (select xmin::text from access_log where refs = array[$2])",
            append.Append.Stream, readings[0].Reading.References[0])).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_row_holds_its_own_references_and_no_others()
    {
        var (first, second) = (Readings.Reference(), Readings.Reference());
        var none = Read();

        await Write(Readings.Of(), Readings.Of(first, second), Readings.Of(), none, Readings.Of(second));

        (await _silo.Scalar<long>("select count(*) from access_log where refs = array[$1, $2]", first, second)).ShouldBe(1);
        (await _silo.Scalar<long>("select count(*) from access_log where refs = array[$1]", second)).ShouldBe(1);
        (await _silo.OnRecord(none)).ShouldBe(1);
        (await _silo.Scalar<long>("select count(*) from access_log where refs = '{}' and array_lower(refs, 1) is null")).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task Append_whose_head_moved_takes_no_reading_with_it()
    {
        var moved = Wrote(new StreamHead(3, StreamHead.Empty.Hash));
        var (append, readings) = (Wrote(), new[] { Read(), Read() });

        await Write([readings[0], moved, append, readings[1]]);

        (await moved.Result).ShouldBeOfType<AppendResult.Conflict>();
        (await append.Result).ShouldBeOfType<AppendResult.Appended>();
        await Task.WhenAll(readings.Select(each => each.Recorded));
        (await _silo.Transactions(readings)).ShouldBe(1);
    }

    [Fact]
    public async Task Append_that_fails_late_takes_no_reading_with_it()
    {
        var guilty = Wrote(row: new AccessRow(Appends.Caller.Organisation, Appends.Stream(), null!, "source"));
        var (append, readings) = (Wrote(), new[] { Read(), Read() });

        await Write([readings[0], guilty, append, readings[1]]);

        (await Should.ThrowAsync<PostgresException>(guilty.Result)).SqlState.ShouldBe(PostgresErrorCodes.NotNullViolation);
        (await append.Result).ShouldBeOfType<AppendResult.Appended>();
        await Task.WhenAll(readings.Select(each => each.Recorded));
        (await _silo.OnRecord(readings)).ShouldBe(2);
        (await _silo.Transactions(readings)).ShouldBe(1);
    }

    [Fact]
    public async Task Reading_that_cannot_be_recorded_takes_neither_append_nor_reading_with_it()
    {
        // No index keeps so long a reference.
        var guilty = Readings.Of(Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20_000)));
        var (append, readings) = (Wrote(), new[] { Read(), Read() });

        await Write([readings[0], guilty, append, readings[1]]);

        (await Should.ThrowAsync<PostgresException>(guilty.Recorded)).SqlState.ShouldBe(PostgresErrorCodes.ProgramLimitExceeded);
        (await append.Result).ShouldBeOfType<AppendResult.Appended>();
        await Task.WhenAll(readings.Select(each => each.Recorded));
        (await _silo.OnRecord(readings)).ShouldBe(2);
    }

    [Fact]
    public async Task Connection_lost_while_readings_are_committed_is_told_to_each_and_begins_a_fresh_chain()
    {
        var before = Read();
        await Write(before);
        await using var locker = new NpgsqlConnection(_silo.Database);
        await locker.OpenAsync();
        await using var transaction = await locker.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("lock table access_log in exclusive mode", locker, transaction))
            await hold.ExecuteNonQueryAsync();
        var (append, lost) = (Wrote(), Read());

        var writing = Write(append, lost);
        await _silo.KillWhoWaits();
        await writing;
        await transaction.RollbackAsync();

        await Should.ThrowAsync<StoreUnavailableException>(append.Result);
        await Should.ThrowAsync<StoreUnavailableException>(lost.Recorded);
        (await _silo.OnRecord(lost)).ShouldBe(0);
        var after = Read();
        await Write(after);
        (await Chain(after)).ShouldNotBe(await Chain(before));
        (await _silo.Scalar<long>("select sequence from access_log where refs = $1", (object)after.Reading.References.ToArray())).ShouldBe(0);
    }

    [Fact]
    public async Task Many_readers_at_once_share_transactions_and_the_chains_of_two_writers()
    {
        _silo.Services.GetRequiredService<CallerSeal>().Attach(Appends.Caller);
        var log = _silo.Services.GetRequiredService<AccessLog>();
        var references = Enumerable.Range(0, 200).Select(_ => Readings.Reference()).ToArray();

        await Task.WhenAll(references.Select(async reference =>
        {
            for (var at = 0; at < 3; at++)
                await log.Opened(reference);
        }));

        (await _silo.Scalar<long>("select count(*) from access_log where refs && $1", (object)references)).ShouldBe(600);
        (await _silo.Scalar<long>("select count(distinct xmin::text) from access_log where refs && $1", (object)references)).ShouldBeLessThan(300);
        (await _silo.Scalar<long>("select count(distinct writer) from access_log where refs && $1", (object)references)).ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task Text_that_cannot_be_stored_is_refused_before_it_waits_beside_others()
    {
        _silo.Services.GetRequiredService<CallerSeal>().Attach(Appends.Caller);
        var log = _silo.Services.GetRequiredService<AccessLog>();

        await Should.ThrowAsync<InvalidDataException>(async () => await log.Opened("C-1\0"));
        await Should.ThrowAsync<InvalidDataException>(async () => await log.Listed("half \ud800 of a character"));
    }

    private static WaitingReading Read() => Readings.Of(Readings.Reference());

    private WaitingAppend Wrote(StreamHead? expected = null, ReadModelRow? row = null)
    {
        var append = Appends.Of(Appends.Stream(), expected ?? StreamHead.Empty, Appends.Signed()) with
        {
            Effects = Effects.None with { Rows = row is null ? [] : [row] },
        };
        return new WaitingAppend(append, JournalRows.Of(append, Keys.JournalChain, SealedReading.WithoutKeys));
    }

    private Task Write(params Waiting[] waiting) => _writer.Write(WaitingGroup.Of(waiting));

    private Task<Guid> Chain(WaitingReading reading) =>
        _silo.Scalar<Guid>("select writer from access_log where refs = $1", (object)reading.Reading.References.ToArray());
}
