using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

public sealed class PostgresJournalTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private readonly TestSilo _silo = fixture.Silo;
    private readonly string _stream = Appends.Stream();

    private IJournal Journal => _silo.Journal();

    [Fact]
    public async Task Append_EventsRowsDeadlinesAndMessages_AreAllThere()
    {
        await Journal.Appended(WithEffects(new AccessRow(Appends.Caller.Organisation, _stream, "lead", _stream)));

        (await Counts()).ShouldBe((2, 1, 1, 1));
    }

    [Fact]
    public async Task Append_OneRowFails_LeavesNothing()
    {
        var failure = await Should.ThrowAsync<PostgresException>(
            Journal.Append(WithEffects(new AccessRow(Appends.Caller.Organisation, _stream, null!, _stream))));

        failure.SqlState.ShouldBe(PostgresErrorCodes.NotNullViolation);
        (await Counts()).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public async Task Append_TwoRowsOfOneKey_TheLastWins()
    {
        await Journal.Appended(Appends.Of(_stream, StreamHead.Empty, Appends.Signed()) with
        {
            Effects = Effects.None with
            {
                Rows =
                [
                    new AccessRow(Appends.Caller.Organisation, _stream, "sender", _stream),
                    new AccessRow(Appends.Caller.Organisation, _stream, "recipient", _stream),
                ],
            },
        });

        (await _silo.Scalar<string>("select basis from access where record = $1", _stream)).ShouldBe("recipient");
    }

    [Fact]
    public async Task Append_DeadlineWithoutTime_ClearsIt()
    {
        var head = await Journal.Appended(WithEffects(new AccessRow(Appends.Caller.Organisation, _stream, "lead", _stream)));

        await Journal.Appended(Appends.Of(_stream, head, Appends.Signed()) with
        {
            Effects = Effects.None with { Deadlines = [new DeadlineChange("answer-due", null)] },
        });

        (await _silo.Scalar<long>("select count(*) from deadline where stream = $1", _stream)).ShouldBe(0);
    }

    [Fact]
    public async Task Append_MessageOfAKeyThatWasPut_IsKeptOnce()
    {
        var head = await Journal.Appended(WithEffects());

        await Journal.Appended(WithEffects() with { Expected = head });

        (await Counts()).Outbox.ShouldBe(1);
    }

    [Fact]
    public async Task Append_ToAHeadThatMoved_IsAConflict()
    {
        await Journal.Appended(Appends.Of(_stream, StreamHead.Empty, Appends.Signed()));

        (await Journal.Append(Appends.Of(_stream, StreamHead.Empty, Appends.Signed()))).ShouldBeOfType<AppendResult.Conflict>();
        (await _silo.Rows(_stream)).ShouldBe(1);
    }

    [Fact]
    public async Task Append_BeyondTheHead_IsAConflictToo()
    {
        var head = await Journal.Appended(Appends.Of(_stream, StreamHead.Empty, Appends.Signed()));

        (await Journal.Append(Appends.Of(_stream, head with { Version = 2 }, Appends.Signed()))).ShouldBeOfType<AppendResult.Conflict>();
        (await _silo.Rows(_stream)).ShouldBe(1);
    }

    [Fact]
    public async Task Append_CommandThatIsInTheStream_IsAConflict()
    {
        var append = Appends.Of(_stream, StreamHead.Empty, Appends.Signed());
        var head = await Journal.Appended(append);

        (await Journal.Append(append with { Expected = head })).ShouldBeOfType<AppendResult.Conflict>();
        (await _silo.Rows(_stream)).ShouldBe(1);
    }

    [Fact]
    public async Task Append_ManyAtOnceOnOneHead_OneCommits()
    {
        var results = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Journal.Append(Appends.Of(_stream, StreamHead.Empty, Appends.Signed()))));

        results.OfType<AppendResult.Appended>().Count().ShouldBe(1);
        (await _silo.Rows(_stream)).ShouldBe(1);
    }

    [Fact]
    public async Task Append_SeveralEvents_CommandAndAnswerStandOnTheFirst()
    {
        var append = Appends.Of(_stream, StreamHead.Empty, Appends.Signed(), Appends.Signed());
        await Journal.Appended(append);

        var rows = await Journal.Read(_stream, 0, default);

        rows.Select(row => row.Command).ShouldBe([append.Command, null]);
        rows.Select(row => row.Answer).ShouldBe([append.Answer, null]);
        (await Journal.Read(_stream, 1, default)).Select(row => row.Version).ShouldBe([2]);
    }

    [Fact]
    public async Task Append_Committed_TellsListenersThePosition()
    {
        await using var connection = new NpgsqlConnection(_silo.Database);
        await connection.OpenAsync();
        var heard = new List<string>();
        connection.Notification += (_, notification) => heard.Add(notification.Payload);
        await using (var listen = new NpgsqlCommand("listen partnership_journal", connection))
            await listen.ExecuteNonQueryAsync();

        await Journal.Appended(Appends.Of(_stream, StreamHead.Empty, Appends.Signed(), Appends.Signed()));

        var position = await _silo.Scalar<long>("select max(position) from journal where stream = $1", _stream);
        var expected = position.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!heard.Contains(expected, StringComparer.Ordinal))
            (await connection.WaitAsync(TimeSpan.FromSeconds(10), patience.Token)).ShouldBeTrue("no notification of the append came within ten seconds");
    }

    [Fact]
    public async Task The_writer_may_neither_change_nor_delete_what_happened()
    {
        await Journal.Appended(Appends.Of(_stream, StreamHead.Empty, Appends.Signed()));
        var writer = _silo.Services.GetRequiredService<DataSources>().Writer;

        foreach (var sql in new[] { "update journal set data = ''", "delete from journal", "truncate journal", "update access_log set operation = ''", "delete from access_log" })
            (await Should.ThrowAsync<PostgresException>(() => writer.Execute(sql))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
    }

    private Append WithEffects(params ReadModelRow[] rows) => Appends.Of(_stream, StreamHead.Empty, Appends.Signed(), Appends.Signed()) with
    {
        Effects = new Effects(
            [.. rows], [new DeadlineChange("answer-due", TestSilo.Start)], [new OutboxMessage(_stream, "hand-over", "{}")]),
    };

    private async Task<(long Events, long Access, long Deadlines, long Outbox)> Counts() => (
        await _silo.Rows(_stream),
        await _silo.Scalar<long>("select count(*) from access where record = $1", _stream),
        await _silo.Scalar<long>("select count(*) from deadline where stream = $1", _stream),
        await _silo.Scalar<long>("select count(*) from outbox where key = $1", _stream));
}
