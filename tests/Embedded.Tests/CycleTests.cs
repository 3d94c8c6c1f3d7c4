using Orleans.Concurrency;

namespace Partnership.Embedded.Tests;

public interface IRingGrain : IGrainWithStringKey
{
    Task Around(string[] rest);

    [ReadOnly]
    Task<int> Look(string[] rest);

    [AlwaysInterleave]
    Task<int> Peek();

    Task<int> AroundThenPeek(string other);

    [AlwaysInterleave]
    Task<int> PeekAt(string other);

    Task WaitThenCall(string other, string gate);
}

public sealed class CycleTests
{
    [Fact]
    public async Task A_cycle_is_refused_at_once_and_names_the_chain()
    {
        await using var host = new TestHost();
        var refusal = await Should.ThrowAsync<GrainCallCycleException>(() => TestHost.Soon(host.Grain<IRingGrain>("a").Around(["b", "c", "a"])));
        refusal.Message.ShouldContain("IRingGrain.Around → IRingGrain.Around → IRingGrain.Around → IRingGrain.Around");
        refusal.Chain.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_grain_that_calls_itself_is_refused_and_answers_the_next_call()
    {
        await using var host = new TestHost();
        await Should.ThrowAsync<GrainCallCycleException>(() => TestHost.Soon(host.Grain<IRingGrain>("a").Around(["a"])));
        await TestHost.Soon(host.Grain<IRingGrain>("a").Around([]));
    }

    [Fact]
    public async Task The_same_grain_twice_one_after_the_other_is_no_cycle()
    {
        await using var host = new TestHost();
        await TestHost.Soon(host.Grain<IRingGrain>("a").Around(["b", "c"]));
        await TestHost.Soon(host.Grain<IRingGrain>("a").Around(["b", "c"]));
    }

    [Fact]
    public async Task Coming_back_by_a_method_that_interleaves_is_allowed()
    {
        await using var host = new TestHost();
        (await TestHost.Soon(host.Grain<IRingGrain>("a").AroundThenPeek("b"))).ShouldBe(1);
        (await TestHost.Soon(host.Grain<IRingGrain>("a").Look(["b", "a", "b", "a"]))).ShouldBe(1);
    }

    [Fact]
    public async Task A_cycle_through_activation_is_refused_and_fails_the_call()
    {
        await using var host = new TestHost();
        await Should.ThrowAsync<GrainCallCycleException>(() => TestHost.Soon(host.Grain<IWakingRingGrain>("a").Peek()));
    }

    [Fact]
    public async Task Two_grains_that_wait_for_each_other_come_free_by_timeout()
    {
        await using var host = new TestHost();
        var first = host.Grain<IRingGrain>("a").WaitThenCall("b", "go");
        var second = host.Grain<IRingGrain>("b").WaitThenCall("a", "go");
        await host.Diary.Noted("waits", 2);
        host.Diary.Open("go");
        await host.Diary.Noted("calls", 2);
        await TestHost.Until(() => { host.Clock.Advance(TimeSpan.FromSeconds(31)); return first.IsCompleted && second.IsCompleted; }, "both calls ended");
        var failures = new[] { first, second }.Where(call => call.IsFaulted).Select(call => call.Exception!.InnerException).ToList();
        failures.ShouldNotBeEmpty();
        failures.ShouldAllBe(failure => failure is TimeoutException && failure.Message.Contains("IRingGrain.WaitThenCall → IRingGrain.Around", StringComparison.Ordinal));
    }
}

internal sealed class RingGrain(Diary diary) : Grain, IRingGrain
{
    public Task Around(string[] rest) => rest is [var next, .. var others] ? GrainFactory.GetGrain<IRingGrain>(next).Around(others) : Task.CompletedTask;

    public async Task<int> Look(string[] rest) => rest is [var next, .. var others] ? await GrainFactory.GetGrain<IRingGrain>(next).Look(others) : 1;

    public Task<int> Peek() => Task.FromResult(1);

    public Task<int> AroundThenPeek(string other) => GrainFactory.GetGrain<IRingGrain>(other).PeekAt(this.GetPrimaryKeyString());

    public Task<int> PeekAt(string other) => GrainFactory.GetGrain<IRingGrain>(other).Peek();

    public async Task WaitThenCall(string other, string gate)
    {
        diary.Note("waits");
        await diary.Gate(gate);
        var call = GrainFactory.GetGrain<IRingGrain>(other).Around([]);
        diary.Note("calls");
        await call;
    }
}

public interface IWakingRingGrain : IGrainWithStringKey
{
    [AlwaysInterleave]
    Task Peek();
}

internal sealed class WakingRingGrain : Grain, IWakingRingGrain
{
    public override Task OnActivateAsync(CancellationToken cancellationToken) =>
        GrainFactory.GetGrain<IWakingRingGrain>(this.GetPrimaryKeyString()).Peek();

    public Task Peek() => Task.CompletedTask;
}
