using Npgsql;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>Whoever follows the journal by positions meets each row once and in order, whoever stalls or gives up.</summary>
public sealed class SettledPositionTests(BareSilo fixture) : IClassFixture<BareSilo>, IAsyncLifetime
{
    private readonly TestSilo _silo = fixture.Silo;

    public async Task InitializeAsync() => await Append();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_begun_before_is_waited_for_until_it_ended_and_what_comes_later_is_not(bool commits)
    {
        await using var connection = await Connection();
        var before = await SettledPosition.Reach(connection, default);
        await using var stalled = await StalledAppend.Begin(_silo);
        await Append();
        var settling = new Settling();
        await SettledPosition.Ask(connection, settling, default);
        (settling.Newest, settling.IsDone).ShouldBe((stalled.Position + 1, false));
        await using var later = await StalledAppend.Begin(_silo);
        await SettledPosition.Ask(connection, settling, default);
        settling.Position.ShouldBeLessThan(stalled.Position);

        await (commits ? stalled.Commit() : stalled.RollBack());

        await Condition.Until("the first is settled", async () =>
        {
            await SettledPosition.Ask(connection, settling, default);
            return settling.Position > stalled.Position;
        });
        (await Positions(before, stalled.Position + 1)).ShouldBe(commits ? [stalled.Position, stalled.Position + 1] : [stalled.Position + 1]);
    }

    [Fact]
    public async Task Under_concurrent_appends_none_is_skipped_and_none_comes_twice()
    {
        await using var connection = await Connection();
        var begin = await SettledPosition.Reach(connection, default);
        var (followed, reached) = (new List<long>(), begin);
        var appending = Task.WhenAll(Enumerable.Range(0, 16).Select(async each =>
        {
            for (var time = 0; time < 25; time++)
            {
                await using var stalled = each == 0 ? await StalledAppend.Begin(_silo) : null;
                await Append();
                if (stalled is not null)
                    await (time % 2 == 0 ? stalled.Commit() : stalled.RollBack());
            }
        }));

        do
        {
            var settled = await SettledPosition.Reach(connection, default);
            followed.AddRange(await Positions(reached, settled));
            reached = settled;
        }
        while (!appending.IsCompleted);
        await appending;
        followed.AddRange(await Positions(reached, await SettledPosition.Reach(connection, default)));

        followed.ShouldBe(await Positions(begin, long.MaxValue));
        followed.Count.ShouldBe((16 * 25) + 13);
    }

    [Fact]
    public async Task Who_writes_in_another_database_of_the_server_holds_up_nothing()
    {
        await using var other = await TestSilo.StartAsync(demonstration: false);
        await other.Journal().Appended(Appends.Of(Appends.Stream(), StreamHead.Empty, Appends.Signed()));
        await using var stalled = await StalledAppend.Begin(other);
        await Append();

        await Reach().WaitAsync(TimeSpan.FromSeconds(20));
    }

    private Task Append() => _silo.Journal().Appended(Appends.Of(Appends.Stream(), StreamHead.Empty, Appends.Signed()));

    private async Task<long> Reach()
    {
        await using var connection = await Connection();
        return await SettledPosition.Reach(connection, default);
    }

    private async Task<NpgsqlConnection> Connection()
    {
        var connection = new NpgsqlConnection(_silo.Database);
        await connection.OpenAsync();
        return connection;
    }

    private Task<long[]> Positions(long after, long until) => _silo.Scalar<long[]>(
        "select coalesce(array_agg(position order by position), '{}') from journal where position > $1 and position <= $2", after, until);
}
