using System.Diagnostics;

namespace Partnership.Embedded.Tests;

public interface IContextGrain : IGrainWithStringKey
{
    Task<string?> WhoBeforeAndAfterAnAwait();

    Task<string?> WhoAtTheNeighbour();

    Task Change();

    ValueTask<bool> SeesForeignLocal();

    Task<string?> WhatOneBareTurnLeavesToTheNext();
}

public sealed class ContextTests
{
    internal static readonly AsyncLocal<string?> Foreign = new();

    [Fact]
    public async Task Callers_that_alternate_each_see_their_own_context_also_after_awaits()
    {
        await using var host = new TestHost();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            var own = $"caller {caller % 2}/{caller}";
            RequestContext.Set("who", own);
            var grain = host.Grain<IContextGrain>();
            for (var call = 0; call < 1_000; call++)
            {
                (await grain.WhoBeforeAndAfterAnAwait()).ShouldBe(own);
                (await grain.WhoAtTheNeighbour()).ShouldBe(own);
            }
        })));
    }

    [Fact]
    public async Task A_caller_without_context_after_one_with_sees_none()
    {
        await using var host = new TestHost();
        var grain = host.Grain<IContextGrain>();
        for (var call = 0; call < 1_000; call++)
        {
            RequestContext.Set("who", "first");
            (await grain.WhoBeforeAndAfterAnAwait()).ShouldBe("first");
            RequestContext.Clear();
            (await grain.WhoBeforeAndAfterAnAwait()).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Calls_queued_behind_another_callers_call_keep_the_context_they_were_made_with()
    {
        await using var host = new TestHost();
        var grain = host.Grain<IContextGrain>();
        var calls = new List<Task<string?>>();
        for (var call = 0; call < 2_000; call++)
        {
            RequestContext.Set("who", $"{call}");
            calls.Add(grain.WhoBeforeAndAfterAnAwait());
        }

        RequestContext.Clear();
        (await Task.WhenAll(calls)).ShouldBe(Enumerable.Range(0, 2_000).Select(call => $"{call}"));
    }

    [Fact]
    public async Task What_a_grain_changes_reaches_neither_its_caller_nor_the_next_call()
    {
        await using var host = new TestHost();
        var grain = host.Grain<IContextGrain>();
        RequestContext.Set("who", "me");
        for (var call = 0; call < 500; call++)
        {
            await grain.Change();
            RequestContext.Get("who").ShouldBe("me");
            (await grain.WhoBeforeAndAfterAnAwait()).ShouldBe("me");
            RequestContext.Get("added").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Nothing_but_request_context_and_trace_flows_into_a_grain()
    {
        await using var host = new TestHost();
        Foreign.Value = "of the caller";
        (await host.Grain<IContextGrain>().SeesForeignLocal()).ShouldBeFalse();
        Foreign.Value.ShouldBe("of the caller");
    }

    [Fact]
    public async Task A_turn_that_carries_no_context_of_its_own_leaves_nothing_to_the_next()
    {
        await using var host = new TestHost();
        (await host.Grain<IContextGrain>().WhatOneBareTurnLeavesToTheNext()).ShouldBeNull();
    }

    [Fact]
    public async Task A_call_made_while_flow_is_suppressed_arrives()
    {
        await using var host = new TestHost();
        Task<string?> call;
        using (ExecutionContext.SuppressFlow()) call = host.Grain<IContextGrain>().WhoBeforeAndAfterAnAwait();
        (await TestHost.Soon(call)).ShouldBeNull();
    }

    [Fact]
    public async Task The_trace_of_the_caller_is_the_parent_of_what_the_grain_does()
    {
        await using var host = new TestHost();
        using var activity = new Activity("request").Start();
        (await host.Grain<ITraceGrain>().Trace()).ShouldBe(activity.Id);
    }
}

public interface ITraceGrain : IGrainWithStringKey
{
    Task<string?> Trace();
}

internal sealed class TraceGrain : Grain, ITraceGrain
{
    public Task<string?> Trace() => Task.FromResult(Activity.Current?.Id);
}

internal sealed class ContextGrain : Grain, IContextGrain
{
    public async Task<string?> WhoBeforeAndAfterAnAwait()
    {
        var before = RequestContext.Get("who") as string;
        await Task.Yield();
        var after = RequestContext.Get("who") as string;
        return string.Equals(before, after, StringComparison.Ordinal) ? after : $"{before} became {after}";
    }

    public Task<string?> WhoAtTheNeighbour() => GrainFactory.GetGrain<IContextGrain>("neighbour").WhoBeforeAndAfterAnAwait();

    // Not async on purpose: an async method would put the context back by itself.
    public Task Change()
    {
        RequestContext.Set("who", "changed by the grain");
        RequestContext.Set("added", "by the grain");
        ContextTests.Foreign.Value = "set by the grain";
        return Task.CompletedTask;
    }

    public ValueTask<bool> SeesForeignLocal() => new(ContextTests.Foreign.Value is not null);

    public async Task<string?> WhatOneBareTurnLeavesToTheNext()
    {
        Task first;
        Task<string?> second;
        using (ExecutionContext.SuppressFlow())
        {
            first = Task.Factory.StartNew(() => ContextTests.Foreign.Value = "left behind", CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Current);
            second = Task.Factory.StartNew(() => ContextTests.Foreign.Value, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Current);
        }

        await first;
        return await second;
    }
}
