using Partnership.Contracts.Kernel;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Changes;

/// <summary>Whoever follows hears of every change soon, of none after a while, and again after the database was away.</summary>
public sealed class ChangeFeedTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly Caller Worker = DemonstrationPeople.DerbyCouncilOfficer;

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Every_change_is_told_to_all_who_wait_for_it()
    {
        var known = await Newest();
        var waiting = Enumerable.Range(0, 8).Select(_ => After(known)).ToList();
        waiting.ShouldAllBe(call => !call.IsCompleted);

        await _silo.OpenCase();

        foreach (var call in waiting)
            (await call.WaitAsync(Patience)).ShouldBeGreaterThan(known);
    }

    [Fact]
    public async Task Where_nothing_happens_the_same_is_told_after_twenty_seconds()
    {
        var known = await Newest();
        var waiting = After(known);

        await _silo.Time.Until("the wait is over", TimeSpan.FromSeconds(1), () => Task.FromResult(waiting.IsCompleted));

        (await waiting).ShouldBe(known);
    }

    [Fact]
    public async Task A_connection_that_broke_is_made_again_and_what_was_missed_is_told()
    {
        var known = await Newest();
        await _silo.Execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_locks%' and pid <> pg_backend_pid()");
        await _silo.OpenCase();

        var waiting = After(known);
        await _silo.Time.Until("it is told of", TimeSpan.FromSeconds(1), async () =>
        {
            if (!waiting.IsCompleted)
                return false;
            var told = await waiting > known;
            waiting = After(known);
            return told;
        });
    }

    [Fact]
    public async Task A_change_that_comes_to_be_seen_after_a_later_one_is_told_too_and_the_later_one_at_once()
    {
        var before = await Newest();
        await using var earlier = await StalledAppend.Begin(_silo);
        await _silo.OpenCase();
        var known = await _silo.Scalar<long>("select max(position) from journal") + (before / 2);
        await _silo.Time.Until("the later one is told", TimeSpan.Zero, async () => await After(known - 1) == known);

        var waiting = After(known);
        await earlier.Commit();

        (await waiting.WaitAsync(Patience)).ShouldBeGreaterThan(known);
    }

    [Fact]
    public async Task Whoever_works_on_no_referrals_is_told_nothing()
    {
        await Should.ThrowAsync<CallDeniedException>(After(0, DemonstrationPeople.CommissionersOfficer));
        await Should.ThrowAsync<CallDeniedException>(After(0, DemonstrationPeople.DerbyshireDataProtectionOfficer));
    }

    /// <summary>The mark that is known, once all that was appended so far has been told and is settled.</summary>
    private async Task<long> Newest()
    {
        var mark = 2 * await _silo.Scalar<long>("select max(position) from journal");
        await _silo.Time.Until("all is told", TimeSpan.Zero, async () => await After(mark - 1) == mark);
        return mark;
    }

    private Task<long> After(long mark) => After(mark, Worker);

    private async Task<long> After(long mark, Caller caller) =>
        (await _silo.Ask<IChangeFeedGrain, Outcome<long>>(caller, "all", grain => grain.After(mark, default))).Value;
}
