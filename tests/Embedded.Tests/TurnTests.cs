using Orleans.Concurrency;

namespace Partnership.Embedded.Tests;

public interface ITurnGrain : IGrainWithStringKey
{
    Task<int> Step(int number);

    Task Hold(string gate);

    [ReadOnly]
    Task Look(string gate);

    [AlwaysInterleave]
    Task Peek(string gate);

    Task<bool> ContinuesOnOneThreadAtATime();
}

public sealed class TurnTests
{
    [Fact]
    public async Task One_call_at_a_time_and_one_activation_a_key_under_many_callers()
    {
        await using var host = new TestHost();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var call = 0; call < 500; call++) await host.Grain<ITurnGrain>($"key {call % 5}").Step(call);
        })));
        host.Diary.Count("two at a time").ShouldBe(0);
        host.Diary.Count("made").ShouldBe(5);
    }

    [Fact]
    public async Task Calls_run_in_order_of_arrival()
    {
        await using var host = new TestHost();
        var grain = host.Grain<ITurnGrain>();
        var calls = Enumerable.Range(0, 500).Select(grain.Step).ToList();
        await TestHost.Soon(Task.WhenAll(calls));
        host.Diary.Entries.Where(entry => entry.StartsWith("step", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, 500).Select(number => $"step {number}"));
    }

    [Fact]
    public async Task A_plain_call_waits_for_the_one_before_it()
    {
        await using var host = new TestHost();
        var grain = host.Grain<ITurnGrain>();
        var first = grain.Hold("gate");
        await host.Diary.Noted("hold gate");
        var second = grain.Hold("second");
        // An interleaving call is delivered after it and runs: so the second was delivered, and waits.
        host.Diary.Open("peek");
        await grain.Peek("peek");
        host.Diary.Count("hold second").ShouldBe(0);
        host.Diary.Open("gate");
        await host.Diary.Noted("hold second");
        host.Diary.Open("second");
        await TestHost.Soon(Task.WhenAll(first, second));
    }

    [Fact]
    public async Task Read_only_calls_run_together_but_not_beside_a_plain_one()
    {
        await using var host = new TestHost();
        var grain = host.Grain<ITurnGrain>();
        var readers = new[] { grain.Look("a"), grain.Look("b") };
        await host.Diary.Noted("look a");
        await host.Diary.Noted("look b");
        var writer = grain.Hold("writer");
        var late = grain.Look("late");
        host.Diary.Open("peek");
        await grain.Peek("peek");
        host.Diary.Count("hold writer").ShouldBe(0);
        host.Diary.Count("look late").ShouldBe(0);
        host.Diary.Open("a");
        host.Diary.Open("b");
        await host.Diary.Noted("hold writer");
        await grain.Peek("peek");
        host.Diary.Count("look late").ShouldBe(0);
        host.Diary.Open("writer");
        await host.Diary.Noted("look late");
        host.Diary.Open("late");
        await TestHost.Soon(Task.WhenAll([.. readers, writer, late]));
    }

    [Fact]
    public async Task Interleaved_calls_still_take_turns_on_one_thread_at_a_time()
    {
        await using var host = new TestHost();
        var grain = host.Grain<IInterleavingGrain>();
        await TestHost.Soon(Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => grain.Count(200)))));
        (await grain.Total()).ShouldBe(10_000);
    }

    [Fact]
    public async Task Continuations_come_back_to_the_activation()
    {
        await using var host = new TestHost();
        (await host.Grain<ITurnGrain>().ContinuesOnOneThreadAtATime()).ShouldBeTrue();
    }
}

internal sealed class TurnGrain : Grain, ITurnGrain
{
    private readonly Diary diary;
    private int inside;

    public TurnGrain(Diary diary)
    {
        this.diary = diary;
        diary.Note("made");
    }

    public async Task<int> Step(int number)
    {
        if (Interlocked.Increment(ref inside) > 1) diary.Note("two at a time");
        diary.Note($"step {number}");
        await Task.Yield();
        Interlocked.Decrement(ref inside);
        return number;
    }

    public Task Hold(string gate) => Wait("hold", gate);

    public Task Look(string gate) => Wait("look", gate);

    public Task Peek(string gate) => Wait("peek", gate);

    public async Task<bool> ContinuesOnOneThreadAtATime()
    {
        var own = TaskScheduler.Current;
        await Task.Yield();
        var afterYield = TaskScheduler.Current;
        await Task.Run(() => { });
        return own != TaskScheduler.Default && own == afterYield && own == TaskScheduler.Current;
    }

    private async Task Wait(string what, string gate)
    {
        diary.Note($"{what} {gate}");
        await diary.Gate(gate);
    }
}

public interface IInterleavingGrain : IGrainWithStringKey
{
    [AlwaysInterleave]
    Task Count(int times);

    [AlwaysInterleave]
    Task<int> Total();
}

internal sealed class InterleavingGrain : Grain, IInterleavingGrain
{
    private int total;

    public async Task Count(int times)
    {
        for (var each = 0; each < times; each++)
        {
            // Neither atomic nor locked: it adds up only if turns never overlap.
            var before = total;
            Thread.SpinWait(100);
            total = before + 1;
            await Task.Yield();
        }
    }

    public Task<int> Total() => Task.FromResult(total);
}
