using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>Streams that are read together: each asker gets what they asked for, whatever comes of the others.</summary>
public sealed class GroupReadTests : IClassFixture<BareSilo>, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TestSilo _silo;
    private readonly GroupRead _reads;

    public GroupReadTests(BareSilo fixture)
    {
        _silo = fixture.Silo;
        _reads = new(_silo.Services.GetRequiredService<DataSources>());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _reads.DisposeAsync();

    [Fact]
    public async Task Each_gets_the_rows_of_their_own_stream_in_order_after_their_own_version()
    {
        var streams = await Task.WhenAll(Enumerable.Range(1, 6).Select(Written));

        var read = await Together([.. streams.Select((stream, at) => (stream, at / 2))]);

        for (var at = 0; at < streams.Length; at++)
        {
            read[at].Select(row => row.Version).ShouldBe(Enumerable.Range(1, at + 1).Skip(at / 2));
            read[at].Select(row => row.Data).ShouldBe(await Stored(streams[at], at / 2));
        }
    }

    [Fact]
    public async Task A_stream_that_is_asked_for_twice_is_told_to_both()
    {
        var (stream, other) = (await Written(3), await Written(2));

        var read = await Together((stream, 0), (other, 1), (stream, 2), (stream, 0));

        read.Select(rows => string.Join(' ', rows.Select(row => row.Version))).ShouldBe(["1 2 3", "2", "3", "1 2 3"]);
        read[3].Select(row => row.Data).ShouldBe(read[0].Select(row => row.Data));
    }

    [Fact]
    public async Task A_stream_that_holds_nothing_or_nothing_more_is_empty()
    {
        var stream = await Written(2);

        var read = await Together((Appends.Stream(), 0), (stream, 2), (stream, 7), (stream, 1), ("", 0));

        read.Select(rows => rows.Count).ShouldBe([0, 0, 0, 1, 0]);
    }

    // In a list and not as data of a theory: what an attribute holds is mended by the compiler.
    [Fact]
    public async Task A_name_that_no_stream_can_have_is_empty_without_being_asked_for()
    {
        var stream = await Written(1);
        await using var locked = await JournalLocked.Take(_silo);
        var asked = Read(stream, 0);

        foreach (var name in (string[])["agreement/\0", "agreement/\ud800", "\udc00", "\0"])
        {
            var read = Read(name, 0);
            read.IsCompletedSuccessfully.ShouldBeTrue();
            (await read).ShouldBeEmpty();
        }

        asked.IsCompleted.ShouldBeFalse();
        await locked.Release();
        (await asked).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_fails_who_asked_for_it_and_nobody_else()
    {
        var (before, guilty, after) = (await Written(2), await Written(2), await Written(3));
        // No time of ours is so late.
        await _silo.Execute("update journal set recorded_at = '200000-01-01' where stream = $1 and version = 2", guilty);

        var (asked, refused, askedToo) = await Held(() => (Read(before, 0), Read(guilty, 0), Read(after, 1)));

        (await asked).Count.ShouldBe(2);
        (await askedToo).Select(row => row.Version).ShouldBe([2, 3]);
        (await Should.ThrowAsync<Exception>(refused)).ShouldNotBeOfType<StoreUnavailableException>();
        // Of the same stream what can be read is.
        (await Read(before, 1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_outage_is_told_to_all_and_the_next_read_works()
    {
        var streams = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Written(1)));
        await using var locked = await JournalLocked.Take(_silo);
        var asked = streams.Select(stream => Read(stream, 0)).ToArray();

        // Those who had not been asked for yet are in the group after, which waits in its turn.
        await Condition.Until("all were told", async () => await _silo.Killed() == 0 && asked.All(each => each.IsCompleted));

        foreach (var each in asked)
            await Should.ThrowAsync<StoreUnavailableException>(each);
        await locked.Release();
        (await Together([.. streams.Select(stream => (stream, 0))])).ShouldAllBe(rows => rows.Count == 1);
    }

    [Fact]
    public async Task Who_no_longer_waits_leaves_alone()
    {
        var streams = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Written(2)));
        using var gone = new CancellationTokenSource();
        using var goneBefore = new CancellationTokenSource();
        await goneBefore.CancelAsync();

        var read = await Held(async () =>
        {
            var left = (Read(streams[0], 0, gone.Token), Read(streams[3], 0, goneBefore.Token));
            var others = streams.Select(stream => Read(stream, 1)).ToArray();
            await gone.CancelAsync();
            // While the journal still answers nobody.
            await Should.ThrowAsync<OperationCanceledException>(left.Item1);
            await Should.ThrowAsync<OperationCanceledException>(left.Item2);
            others.ShouldAllBe(each => !each.IsCompleted);
            return others;
        });

        foreach (var each in await read)
            (await each).ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_acknowledged_before_a_read_began_is_in_it()
    {
        const int Streams = 24, Rounds = 20;
        using var enough = new CancellationTokenSource();
        var streams = Enumerable.Range(0, Streams).Select(_ => Appends.Stream()).ToArray();
        // Others ask for the same all the while, so that an answer is on its way whenever something is appended.
        var watching = Enumerable.Range(0, 8).Select(async at =>
        {
            for (; !enough.IsCancellationRequested; at++)
                await Read(streams[at % Streams], 0);
        }).ToArray();

        await Task.WhenAll(streams.Select(async stream =>
        {
            var head = StreamHead.Empty;
            for (var round = 1; round <= Rounds; round++)
            {
                head = await _silo.Journal().Appended(Appends.Of(stream, head, Appends.Signed()));
                var (all, newest) = (Read(stream, 0), Read(stream, round - 1));
                (await all).Count.ShouldBe(round);
                (await newest).ShouldHaveSingleItem().Hash.ShouldBe(head.Hash);
            }
        }));

        await enough.CancelAsync();
        await Task.WhenAll(watching).WaitAsync(Patience);
    }

    [Fact]
    public async Task After_the_end_nobody_is_left_waiting()
    {
        var stream = await Written(1);
        await using var reads = new GroupRead(_silo.Services.GetRequiredService<DataSources>());
        var asked = Enumerable.Range(0, 100).Select(_ => reads.Read(stream, 0, default)).ToArray();

        await reads.DisposeAsync();

        asked.ShouldAllBe(each => each.IsCompletedSuccessfully && each.Result.Count == 1);
        await Should.ThrowAsync<ObjectDisposedException>(async () => await reads.Read(stream, 0, default));
    }

    private Task<IReadOnlyList<StoredRow>> Read(string stream, int after, CancellationToken ct = default) => _reads.Read(stream, after, ct).WaitAsync(Patience);

    private async Task<IReadOnlyList<StoredRow>[]> Together(params (string Stream, int After)[] wanted) =>
        await Task.WhenAll(await Held(() => wanted.Select(each => Read(each.Stream, each.After)).ToArray()));

    /// <summary>Asks while both readers wait with another question each, so that what is asked for waits together.</summary>
    private async Task<T> Held<T>(Func<T> ask)
    {
        var stream = Appends.Stream();
        await using var locked = await JournalLocked.Take(_silo);
        var first = Read(stream, 0);
        await JournalLocked.Reading(_silo, 1);
        var second = Read(stream, 0);
        await JournalLocked.Reading(_silo, 2);
        var asked = ask();
        if (asked is Task asking)
            await asking;
        await locked.Release();
        await Task.WhenAll(first, second);
        return asked;
    }

    private async Task<string> Written(int events)
    {
        var stream = Appends.Stream();
        await _silo.Journal().Appended(Appends.Of(stream, StreamHead.Empty, [.. Enumerable.Range(0, events).Select(_ => Appends.Signed())]));
        return stream;
    }

    private Task<string[]> Stored(string stream, int after) =>
        _silo.Scalar<string[]>("select array_agg(data order by version) from journal where stream = $1 and version > $2", stream, after);
}
