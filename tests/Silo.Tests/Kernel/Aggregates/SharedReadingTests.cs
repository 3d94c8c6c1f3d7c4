using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Aggregates;

/// <summary>Readers of one activation share what is read of its stream, and each is told of all that stood when they asked.</summary>
public sealed class SharedReadingTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TestSilo _silo = fixture.Silo;
    private readonly string _key = Guid.NewGuid().ToString();
    private readonly TaskCompletionSource _go = New();
    private readonly TaskCompletionSource _answered = New();
    private TaskCompletionSource _moves = New();
    private StreamHead _head = StreamHead.Empty;

    [Fact]
    public async Task Many_at_once_read_the_tail_twice_at_most()
    {
        await Happened();
        var (aggregate, journal) = Of(Slow(until: 1));

        var asked = Enumerable.Range(0, 50).Select(_ => aggregate.Refresh(default)).ToArray();
        asked.ShouldAllBe(each => !each.IsCompleted);
        journal.Reads.ShouldBe(1);
        _go.SetResult();
        await Task.WhenAll(asked).WaitAsync(Patience);

        journal.Reads.ShouldBe(2);
        aggregate.Version.ShouldBe(1);
        await aggregate.Refresh(default);
        journal.Reads.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_asks_while_the_tail_is_read_is_told_what_happened_before_they_asked()
    {
        await Happened();
        var (aggregate, _) = Of(Slow(until: 1));
        var first = aggregate.Refresh(default);

        // The database has answered the first, which does not know it yet.
        await _answered.Task.WaitAsync(Patience);
        await Happened();
        var later = Enumerable.Range(0, 10).Select(async _ =>
        {
            await aggregate.Refresh(default);
            return aggregate.Version;
        }).ToArray();
        _go.SetResult();

        await first.WaitAsync(Patience);
        (await Task.WhenAll(later).WaitAsync(Patience)).ShouldAllBe(version => version == 2);
    }

    [Fact]
    public async Task Of_many_who_ask_while_others_append_none_is_told_a_state_older_than_when_they_asked()
    {
        const int Events = 150;
        // What the database answers comes so late that more has happened twice.
        var (aggregate, journal) = Of(async (_, read) =>
        {
            var rows = await read();
            await Moved();
            await Moved();
            return rows;
        });
        // As in a grain: one at a time, and others while one waits.
        var turn = new TaskFactory(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
        var asked = 0;
        var readers = Enumerable.Range(0, 12).Select(_ => turn.StartNew(async () =>
        {
            for (; _head.Version < Events; asked++)
            {
                await Moved();
                var before = _head.Version;
                await aggregate.Refresh(default);
                aggregate.Version.ShouldBeGreaterThanOrEqualTo(before);
            }
        }).Unwrap()).ToArray();

        for (var at = 0; at < Events; at++)
            await Happened();
        _go.SetResult();
        await Task.WhenAll(readers).WaitAsync(Patience);

        journal.Reads.ShouldBeLessThan(asked);
    }

    [Fact]
    public async Task A_reading_that_fails_is_told_to_who_shared_it_and_not_to_who_asks_next()
    {
        await Happened();
        var (aggregate, journal) = Of((nth, read) => nth <= 2 ? Fails() : read());

        // The first reads for itself, the others together.
        var asked = Enumerable.Range(0, 5).Select(_ => aggregate.Refresh(default)).ToArray();
        _go.SetResult();
        foreach (var each in asked)
            await Should.ThrowAsync<StoreUnavailableException>(each.WaitAsync(Patience));

        (journal.Reads, aggregate.Version).ShouldBe((2, 0));
        await aggregate.Refresh(default).WaitAsync(Patience);
        aggregate.Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_reading_that_fails_does_not_fail_who_waits_for_the_next()
    {
        await Happened();
        var (aggregate, journal) = Of((nth, read) => nth == 1 ? Fails() : read());

        var (first, later) = (aggregate.Refresh(default), new[] { aggregate.Refresh(default), aggregate.Refresh(default) });
        _go.SetResult();

        await Should.ThrowAsync<StoreUnavailableException>(first.WaitAsync(Patience));
        await Task.WhenAll(later).WaitAsync(Patience);
        (journal.Reads, aggregate.Version).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Who_no_longer_waits_leaves_alone()
    {
        await Happened();
        var (aggregate, journal) = Of(Slow(until: 2));
        using var gone = new CancellationTokenSource();

        var left = new[] { aggregate.Refresh(gone.Token), aggregate.Refresh(gone.Token) };
        var stays = aggregate.Refresh(default);
        await gone.CancelAsync();
        foreach (var each in left)
            await Should.ThrowAsync<OperationCanceledException>(each);
        stays.IsCompleted.ShouldBeFalse();
        _go.SetResult();

        await stays.WaitAsync(Patience);
        (journal.Reads, aggregate.Version).ShouldBe((2, 1));
    }

    private (Aggregate<AgreementState> Aggregate, WatchedJournal Journal) Of(
        Func<int, Func<Task<IReadOnlyList<StoredEvent>>>, Task<IReadOnlyList<StoredEvent>>> read)
    {
        var journal = new WatchedJournal(_silo.Journal(), read);
        var aggregate = new Aggregate<AgreementState>(
            AgreementState.Definition, _key, journal, _silo.Services.GetRequiredService<CallerSeal>(), _silo.Time);
        return (aggregate, journal);
    }

    /// <summary>The database has answered, and the answer comes when it may go on.</summary>
    private Func<int, Func<Task<IReadOnlyList<StoredEvent>>>, Task<IReadOnlyList<StoredEvent>>> Slow(int until) => async (nth, read) =>
    {
        var rows = await read();
        _answered.TrySetResult();
        if (nth <= until)
            await _go.Task;
        return rows;
    };

    private async Task<IReadOnlyList<StoredEvent>> Fails()
    {
        await _go.Task;
        throw new StoreUnavailableException();
    }

    private async Task Happened()
    {
        _head = await _silo.Journal().Appended(Appends.Of($"agreement/{_key}", _head, Appends.Signed()));
        Interlocked.Exchange(ref _moves, New()).SetResult();
    }

    /// <summary>Something more happened, or no more will.</summary>
    private Task Moved() => Task.WhenAny(_moves.Task, _go.Task);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
