namespace Partnership.Embedded.Tests;

public interface IStopGrain : IGrainWithStringKey
{
    Task HoldThenCall(string gate, string other);

    Task Nothing();
}

public sealed class StoppingTests
{
    [Fact]
    public async Task A_stop_refuses_new_calls_lets_running_ones_end_with_all_they_call_and_tells_each_activation()
    {
        await using var host = new TestHost();
        var running = host.Grain<IStopGrain>("a").HoldThenCall("gate", "b");
        var queued = host.Grain<IStopGrain>("a").Nothing();
        await host.Diary.Noted("holds");
        var stop = host.Service.StopAsync(CancellationToken.None);
        await Should.ThrowAsync<GrainHostStoppedException>(() => TestHost.Soon(host.Grain<IStopGrain>("c").Nothing()));
        stop.IsCompleted.ShouldBeFalse();
        host.Diary.Open("gate");
        await TestHost.Soon(Task.WhenAll(running, queued, stop));
        host.Diary.Count("told a ShuttingDown").ShouldBe(1);
        host.Diary.Count("told b ShuttingDown").ShouldBe(1);
        host.Living.ShouldBe(0);
    }

    [Fact]
    public async Task A_stop_waits_no_longer_than_it_may_and_fails_what_still_waits()
    {
        await using var host = new TestHost();
        var running = host.Grain<IStopGrain>("a").HoldThenCall("gate", "b");
        await host.Diary.Noted("holds");
        var queued = host.Grain<IStopGrain>("a").Nothing();
        using var patience = new CancellationTokenSource();
        var stop = host.Service.StopAsync(patience.Token);
        await patience.CancelAsync();
        await TestHost.Soon(stop);
        await Should.ThrowAsync<GrainHostStoppedException>(() => TestHost.Soon(queued));
        host.Diary.Open("gate");
        await Should.ThrowAsync<GrainHostStoppedException>(() => TestHost.Soon(running));
    }

    [Fact]
    public async Task A_stop_with_nothing_running_ends_at_once()
    {
        await using var host = new TestHost();
        await TestHost.Soon(host.Service.StopAsync(CancellationToken.None));
    }
}

internal sealed class StopGrain(Diary diary) : Grain, IStopGrain
{
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        diary.Note($"told {this.GetPrimaryKeyString()} {reason.ReasonCode}");
        return Task.CompletedTask;
    }

    public async Task HoldThenCall(string gate, string other)
    {
        diary.Note("holds");
        await diary.Gate(gate);
        await GrainFactory.GetGrain<IStopGrain>(other).Nothing();
    }

    public Task Nothing() => Task.CompletedTask;
}
