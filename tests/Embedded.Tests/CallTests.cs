using Orleans.Concurrency;

namespace Partnership.Embedded.Tests;

public interface ICallGrain : IGrainWithStringKey
{
    Task Nothing();

    Task<int> Sum(int first, int second, int third, int fourth, int fifth, CancellationToken cancellationToken = default);

    ValueTask NothingMuch();

    ValueTask<string?> Echo(string? text);

    Task ThrowAtOnce();

    Task<int> ThrowAfterAnAwait();

    ValueTask<int> ThrowFromValueTask();

    Task<object> Same(object thing);

    Task WaitFor(CancellationToken cancellationToken);

    Task ReturnNull();
}

public sealed class CallTests
{
    [Fact]
    public async Task Each_kind_of_return_arrives()
    {
        await using var host = new TestHost();
        var grain = host.Grain<ICallGrain>();
        await grain.Nothing();
        await grain.NothingMuch();
        (await grain.Sum(1, 2, 3, 4, 5)).ShouldBe(15);
        (await grain.Echo("text")).ShouldBe("text");
        (await grain.Echo(null)).ShouldBeNull();
        var thing = new object();
        (await grain.Same(thing)).ShouldBeSameAs(thing);
    }

    [Fact]
    public async Task An_exception_arrives_as_thrown()
    {
        await using var host = new TestHost();
        var grain = host.Grain<ICallGrain>();
        (await Should.ThrowAsync<FormatException>(() => grain.ThrowAtOnce())).ShouldBeSameAs(CallGrain.Thrown);
        (await Should.ThrowAsync<FormatException>(() => grain.ThrowAfterAnAwait())).ShouldBeSameAs(CallGrain.Thrown);
        (await Should.ThrowAsync<FormatException>(() => grain.ThrowFromValueTask().AsTask())).ShouldBeSameAs(CallGrain.Thrown);
        await grain.Nothing();
    }

    [Fact]
    public async Task A_null_task_is_named()
    {
        await using var host = new TestHost();
        (await Should.ThrowAsync<InvalidOperationException>(() => host.Grain<ICallGrain>().ReturnNull())).Message.ShouldContain("ICallGrain.ReturnNull");
    }

    [Fact]
    public async Task A_cancellation_token_passes_through()
    {
        await using var host = new TestHost();
        using var cancellation = new CancellationTokenSource();
        var call = host.Grain<ICallGrain>().WaitFor(cancellation.Token);
        await host.Diary.Noted("waiting for the token");
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => TestHost.Soon(call));
    }

    [Fact]
    public async Task Filters_stand_around_the_call_in_order_and_the_grains_own_innermost()
    {
        await using var host = new TestHost(more: services => services.AddIncomingGrainCallFilter<Outer>().AddIncomingGrainCallFilter<Inner>());
        (await host.Grain<IFilteredGrain>().Answer()).ShouldBe(43);
        host.Diary.Entries.ShouldBe(
        [
            "outer in Partnership.Embedded.Tests.IFilteredGrain Answer FilteredGrain.Answer", "inner in", "own in", "answers", "own out", "inner out", "outer out 42",
        ]);
    }

    [Fact]
    public async Task A_filter_that_throws_refuses_the_call()
    {
        await using var host = new TestHost(more: services => services.AddIncomingGrainCallFilter<Refusing>());
        await Should.ThrowAsync<UnauthorizedAccessException>(() => host.Grain<IFilteredGrain>().Answer());
        host.Diary.Count("answers").ShouldBe(0);
    }

    [Fact]
    public async Task A_filter_that_catches_sees_the_exception_as_thrown_and_may_answer_in_its_place()
    {
        await using var host = new TestHost(more: services => services.AddIncomingGrainCallFilter<Catching>());
        (await host.Grain<ICallGrain>().ThrowAfterAnAwait()).ShouldBe(7);
    }

    [Fact]
    public async Task A_filter_that_cannot_be_made_fails_the_call_and_does_not_leave_it_waiting()
    {
        await using var host = new TestHost(more: services => services.AddIncomingGrainCallFilter<Unmakeable>());
        await Should.ThrowAsync<FormatException>(() => TestHost.Soon(host.Grain<ICallGrain>().Nothing()));
    }

    [Fact]
    public async Task A_filter_that_invokes_twice_is_told()
    {
        await using var host = new TestHost(more: services => services.AddIncomingGrainCallFilter<Twice>());
        (await Should.ThrowAsync<InvalidOperationException>(() => host.Grain<ICallGrain>().Nothing())).Message.ShouldContain("a second time");
    }

    [Fact]
    public async Task A_stateless_worker_has_several_activations_at_once_up_to_its_bound()
    {
        await using var host = new TestHost();
        var calls = Enumerable.Range(0, 10).Select(_ => host.Grain<IWorkerGrain>().Work()).ToList();
        await host.Diary.Noted("works", 3);
        host.Diary.Count("worker made").ShouldBe(3);
        host.Diary.Count("works").ShouldBe(3);
        host.Diary.Open("work");
        await TestHost.Soon(Task.WhenAll(calls));
        host.Diary.Count("works").ShouldBe(10);
        host.Diary.Count("worker made").ShouldBe(3);
    }

    [Fact]
    public async Task Idle_stateless_workers_are_collected_and_come_back()
    {
        await using var host = new TestHost();
        host.Diary.Open("work");
        await host.Grain<IWorkerGrain>().Work();
        await TestHost.Until(() => host.IsIdle, "no call runs");
        host.Clock.Advance(TimeSpan.FromHours(1));
        await TestHost.Until(() => host.Living == 0, "no activation lives");
        await host.Grain<IWorkerGrain>().Work();
        host.Diary.Count("worker made").ShouldBe(2);
    }
}

internal sealed class CallGrain(Diary diary) : Grain, ICallGrain
{
    public static readonly FormatException Thrown = new("as thrown");

    public Task Nothing() => Task.CompletedTask;

    public Task<int> Sum(int first, int second, int third, int fourth, int fifth, CancellationToken cancellationToken = default) =>
        Task.FromResult(first + second + third + fourth + fifth);

    public ValueTask NothingMuch() => ValueTask.CompletedTask;

    public ValueTask<string?> Echo(string? text) => new(text);

    public Task ThrowAtOnce() => throw Thrown;

    public async Task<int> ThrowAfterAnAwait()
    {
        await Task.Yield();
        throw Thrown;
    }

    public ValueTask<int> ThrowFromValueTask() => throw Thrown;

    public Task<object> Same(object thing) => Task.FromResult(thing);

    public async Task WaitFor(CancellationToken cancellationToken)
    {
        diary.Note("waiting for the token");
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

#pragma warning disable MA0022 // What the host makes of it is tested.
    public Task ReturnNull() => null!;
#pragma warning restore MA0022
}

public interface IFilteredGrain : IGrainWithStringKey
{
    Task<int> Answer();
}

internal sealed class FilteredGrain(Diary diary) : Grain, IFilteredGrain, IIncomingGrainCallFilter
{
    public Task<int> Answer()
    {
        diary.Note("answers");
        return Task.FromResult(42);
    }

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        diary.Note("own in");
        await context.Invoke();
        diary.Note("own out");
    }
}

internal sealed class Outer(Diary diary) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        diary.Note($"outer in {context.InterfaceName} {context.MethodName} {context.ImplementationMethod.DeclaringType!.Name}.{context.ImplementationMethod.Name}");
        await context.Invoke();
        diary.Note($"outer out {context.Result}");
        context.Result = (int)context.Result! + 1;
    }
}

internal sealed class Inner(Diary diary) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        diary.Note("inner in");
        await context.Invoke();
        diary.Note("inner out");
    }
}

internal sealed class Refusing : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context) => throw new UnauthorizedAccessException();
}

internal sealed class Unmakeable : IIncomingGrainCallFilter
{
    public Unmakeable() => throw new FormatException();

    public Task Invoke(IIncomingGrainCallContext context) => context.Invoke();
}

internal sealed class Twice : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await context.Invoke();
        await context.Invoke();
    }
}

internal sealed class Catching : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (FormatException exception) when (ReferenceEquals(exception, CallGrain.Thrown))
        {
            context.Result = 7;
        }
    }
}

public interface IWorkerGrain : IGrainWithStringKey
{
    Task Work();
}

[StatelessWorker(3)]
internal sealed class WorkerGrain : Grain, IWorkerGrain
{
    private readonly Diary diary;

    public WorkerGrain(Diary diary)
    {
        this.diary = diary;
        diary.Note("worker made");
    }

    public async Task Work()
    {
        diary.Note("works");
        await diary.Gate("work");
    }
}
