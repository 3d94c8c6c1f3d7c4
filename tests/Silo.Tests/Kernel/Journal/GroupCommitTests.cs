using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>Appends that are committed together: each fails by itself, and none is half done.</summary>
public sealed class GroupCommitTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Group_of_many_streams_is_one_transaction()
    {
        var group = Waiting([.. Enumerable.Range(0, 100).Select(_ => New())]);

        await Write(group);

        (await Results(group)).ShouldAllBe(result => result is AppendResult.Appended);
        (await Transactions(group)).ShouldBe(1);
        foreach (var each in group)
            (await Results([each])).Single().ShouldBeOfType<AppendResult.Appended>().Head.Version.ShouldBe(2);
    }

    [Fact]
    public async Task Member_whose_head_moved_conflicts_and_the_others_commit_together()
    {
        var journal = _silo.Journal();
        var moved = New();
        await journal.Appended(Appends.Of(moved.Stream, StreamHead.Empty, Appends.Signed()));
        var group = Waiting(New(), moved, New());

        await Write(group);

        var results = await Results(group);
        results.Select(result => result.GetType()).ShouldBe([typeof(AppendResult.Appended), typeof(AppendResult.Conflict), typeof(AppendResult.Appended)]);
        (await Transactions([group[0], group[2]])).ShouldBe(1);
        (await _silo.Rows(moved.Stream)).ShouldBe(1);
    }

    [Fact]
    public async Task Member_beyond_its_head_leaves_no_gap()
    {
        var beyond = New() with { Expected = StreamHead.Empty with { Version = 3 } };
        var group = Waiting(New(), beyond);

        await Write(group);

        (await Results(group)).Select(result => result.GetType()).ShouldBe([typeof(AppendResult.Appended), typeof(AppendResult.Conflict)]);
        (await _silo.Rows(beyond.Stream)).ShouldBe(0);
    }

    [Fact]
    public async Task Member_that_fails_late_leaves_nothing_of_itself_and_the_others_whole()
    {
        var guilty = New() with { Effects = Effects.None with { Rows = [Row(null!)], Deadlines = [new DeadlineChange("answer-due", TestSilo.Start)] } };
        var group = Waiting(New(), guilty, New());

        await Write(group);

        (await Results([group[0], group[2]])).ShouldAllBe(result => result is AppendResult.Appended);
        (await Should.ThrowAsync<PostgresException>(group[1].Result)).SqlState.ShouldBe(PostgresErrorCodes.NotNullViolation);
        (await _silo.Rows(guilty.Stream)).ShouldBe(0);
        (await _silo.Scalar<long>("select count(*) from deadline where stream = $1", guilty.Stream)).ShouldBe(0);
    }

    [Fact]
    public async Task Member_whose_command_is_in_its_stream_conflicts_alone()
    {
        var append = New();
        var head = await _silo.Journal().Appended(append);
        var group = Waiting(New(), append with { Expected = head });

        await Write(group);

        (await Results(group)).Select(result => result.GetType()).ShouldBe([typeof(AppendResult.Appended), typeof(AppendResult.Conflict)]);
        (await _silo.Rows(append.Stream)).ShouldBe(2);
    }

    [Fact]
    public async Task One_row_of_a_read_model_written_by_two_members_is_that_of_the_last()
    {
        var record = Appends.Stream();
        var group = Waiting(
            New() with { Effects = Effects.None with { Rows = [new AccessRow(Appends.Caller.Organisation, record, "sender", record)] } },
            New() with { Effects = Effects.None with { Rows = [new AccessRow(Appends.Caller.Organisation, record, "recipient", record)] } });

        await Write(group);

        (await Results(group)).ShouldAllBe(result => result is AppendResult.Appended);
        (await _silo.Scalar<string>("select basis from access where record = $1", record)).ShouldBe("recipient");
    }

    [Fact]
    public async Task Groups_that_write_the_same_rows_in_any_order_do_not_wait_for_each_other()
    {
        var records = Enumerable.Range(0, 30).Select(_ => Appends.Stream()).ToArray();
        var groups = Enumerable.Range(0, 40).Select(at => Waiting([.. Shuffled(records, at).Select(record => New() with
        {
            Effects = new Effects(
                [new AccessRow(Appends.Caller.Organisation, record, $"basis {at}", record)],
                [new DeadlineChange("answer-due", TestSilo.Start)], [new OutboxMessage(record, "hand-over", "{}")]),
        })])).ToArray();

        await Task.WhenAll(groups.Select(Write));

        (await Results([.. groups.SelectMany(group => group)])).ShouldAllBe(result => result is AppendResult.Appended);
        // Each group in one piece: one that had met another would have been committed one by one.
        foreach (var group in groups)
            (await Transactions(group)).ShouldBe(1);
    }

    // In a list and not as data of a theory: what an attribute holds is mended by the compiler.
    [Fact]
    public async Task Text_that_cannot_be_stored_is_refused_before_it_waits_beside_others()
    {
        var journal = _silo.Journal();
        foreach (var text in (string[])["a\0b", "half \ud800 of a character", "\udc00", "👩\0", "\0👩", "👩\ud800", "\udc00\ud800"])
        {
            var stranger = New() with { Effects = Effects.None with { Rows = [Row(text)] } };
            var message = New() with { Effects = Effects.None with { Outbox = [new OutboxMessage(Appends.Stream(), "hand-over", text)] } };

            await Should.ThrowAsync<InvalidDataException>(async () => await journal.Append(stranger));
            await Should.ThrowAsync<InvalidDataException>(async () => await journal.Append(message));
        }

        foreach (var text in (string[])["plain", "👩‍👩‍👧 𝔘𝔫", "\u0001\uffff"])
            await journal.Appended(New() with { Effects = Effects.None with { Rows = [Row(text)] } });
    }

    [Fact]
    public async Task Connection_lost_while_a_group_is_committed_is_told_to_each_and_nothing_is_half_there()
    {
        await using var locker = new NpgsqlConnection(_silo.Database);
        await locker.OpenAsync();
        await using var transaction = await locker.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("lock table journal in exclusive mode", locker, transaction))
            await hold.ExecuteNonQueryAsync();
        var group = Waiting(New(), New());

        var writing = Write(group);
        await _silo.KillWhoWaits();
        await writing;

        foreach (var each in group)
            await Should.ThrowAsync<StoreUnavailableException>(each.Result);
        await transaction.RollbackAsync();
        foreach (var each in group)
            (await _silo.Rows(each.Append.Stream)).ShouldBe(0);
        await _silo.Journal().Appended(New());
    }

    [Fact]
    public async Task One_that_waits_for_another_process_holds_up_nobody_else()
    {
        var journal = _silo.Journal();
        await journal.Appended(New());
        var held = New();
        await using var elsewhere = await StalledAppend.Begin(_silo, held.Stream);
        var waiting = journal.Append(held);
        await _silo.UntilOneWaits();

        for (var at = 0; at < 3; at++)
            await journal.Appended(New());

        waiting.IsCompleted.ShouldBeFalse();
        await elsewhere.RollBack();
        (await waiting).ShouldBeOfType<AppendResult.Appended>();
    }

    [Fact]
    public async Task Many_callers_at_once_share_transactions_and_each_chain_holds()
    {
        var streams = Enumerable.Range(0, 200).Select(_ => Appends.Stream()).ToArray();
        await using var locked = await JournalLocked.Take(_silo);

        // While the first of them wait, all others have come.
        var appending = streams.Select(async stream =>
        {
            var head = StreamHead.Empty;
            for (var at = 0; at < 3; at++)
                head = await _silo.Journal().Appended(Appends.Of(stream, head, Appends.Signed()));
        }).ToArray();
        await locked.Release();
        await Task.WhenAll(appending);

        (await _silo.Scalar<long>("select count(*) from journal where stream = any($1)", (object)streams)).ShouldBe(600);
        (await _silo.Scalar<long>("select count(distinct tx) from journal where stream = any($1) and version = 1", (object)streams)).ShouldBeLessThanOrEqualTo(8);
    }

    private static Append New() => Appends.Of(Appends.Stream(), StreamHead.Empty, Appends.Signed(), Appends.Signed());

    private static AccessRow Row(string basis) => new(Appends.Caller.Organisation, Appends.Stream(), basis, "source");

    private static IEnumerable<string> Shuffled(string[] records, int seed)
    {
        var shuffled = records.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private ImmutableArray<WaitingAppend> Waiting(params Append[] appends) =>
        [.. appends.Select(append => new WaitingAppend(append, JournalRows.Of(append, _silo.Services.GetRequiredService<PartnershipKeys>().JournalChain, SealedReading.WithoutKeys)))];

    private Task Write(ImmutableArray<WaitingAppend> group) => new GroupWriter(
        _silo.Services.GetRequiredService<DataSources>(), _silo.Services.GetRequiredService<PartnershipKeys>()).Write(WaitingGroup.Of(group));

    private static async Task<AppendResult[]> Results(ImmutableArray<WaitingAppend> group) => await Task.WhenAll(group.Select(each => each.Result));

    private Task<long> Transactions(ImmutableArray<WaitingAppend> group) => _silo.Scalar<long>(
        "select count(distinct tx) from journal where stream = any($1)", (object)group.Select(each => each.Append.Stream).ToArray());
}
