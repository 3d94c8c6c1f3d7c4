using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Deadlines;

public sealed class DeadlineTableTests(BareSilo fixture) : IClassFixture<BareSilo>, IAsyncLifetime
{
    // Ahead of the silo's own clock, by which its poller looks.
    private static readonly DateTimeOffset Now = TestSilo.Start.AddDays(1);
    private readonly TestSilo _silo = fixture.Silo;

    private DeadlineTable Table => _silo.Services.GetRequiredService<DeadlineTable>();

    public Task InitializeAsync() => _silo.Execute("delete from deadline");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Claim_ByManyAtOnce_GivesEachDeadlineToOne()
    {
        await _silo.Execute("insert into deadline (stream, kind, due_at) select 'test/' || n, 'Kind', $1 from generate_series(1, 1000) n", Now);
        var taken = new ConcurrentBag<DueDeadline>();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            while (await Table.Claim(Now, default) is { IsEmpty: false } some)
            {
                some.Length.ShouldBeLessThanOrEqualTo(100);
                foreach (var each in some)
                    taken.Add(each);
            }
        })));

        // One who looks while others hold the rest finds nothing: what is left is for the next look.
        while (await Table.Claim(Now, default) is { IsEmpty: false } rest)
        {
            foreach (var each in rest)
                taken.Add(each);
        }

        taken.Count.ShouldBe(1000);
        taken.Distinct().Count().ShouldBe(1000);
    }

    [Fact]
    public async Task Claim_BeforeItIsDue_GivesNothing()
    {
        await _silo.PutDeadline("test/1", "Kind", Now);

        (await Table.Claim(Now.AddMicroseconds(-1), default)).ShouldBeEmpty();
        (await Table.Claim(Now, default)).ShouldBe([new DueDeadline("test/1", "Kind")]);
    }

    [Fact]
    public async Task Claim_ThatWasNotWorked_IsGivenAgainAfterItsMinute()
    {
        await _silo.PutDeadline("test/1", "Kind", Now);
        await Table.Claim(Now, default);

        (await Table.Claim(Now.AddSeconds(59), default)).ShouldBeEmpty();
        (await Table.Claim(Now.AddSeconds(60), default)).ShouldBe([new DueDeadline("test/1", "Kind")]);
        (await Table.Claim(Now.AddSeconds(61), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Claim_OfSeveral_GivesTheLongestOverdueFirst()
    {
        await _silo.PutDeadline("test/1", "Third", Now.AddHours(-1));
        await _silo.PutDeadline("test/2", "First", Now.AddHours(-3));
        await _silo.PutDeadline("test/1", "Second", Now.AddHours(-2));

        (await Table.Claim(Now, default)).Select(due => due.Kind).ShouldBe(["First", "Second", "Third"]);
    }
}
