namespace Partnership.Embedded.Tests;

internal interface IGoodbyeGrain : IGrainWithStringKey
{
    Task Leave(string how);

    Task<int> Answer();
}

public sealed class GoodbyeTests
{
    [Fact]
    public async Task A_goodbye_that_throws_loses_no_call()
    {
        await using var host = new TestHost();
        await host.Grain<IGoodbyeGrain>().Leave("throw");
        (await TestHost.Soon(host.Grain<IGoodbyeGrain>().Answer())).ShouldBe(42);
        host.Diary.Count("goodbye throw").ShouldBe(1);
    }

    [Fact]
    public async Task A_goodbye_that_never_ends_is_given_up_after_its_time()
    {
        await using var host = new TestHost(options => options.DeactivationTimeout = TimeSpan.FromSeconds(5));
        await host.Grain<IGoodbyeGrain>().Leave("hang");
        var next = host.Grain<IGoodbyeGrain>().Answer();
        await host.Diary.Noted("goodbye hang");
        next.IsCompleted.ShouldBeFalse();
        await TestHost.Until(
            () =>
            {
                host.Clock.Advance(TimeSpan.FromSeconds(6));
                return next.IsCompleted;
            },
            "the next call is answered");
        (await next).ShouldBe(42);
    }

    [Fact]
    public async Task Asked_to_leave_while_it_activates_a_grain_answers_the_call_it_was_made_for_first()
    {
        await using var host = new TestHost();
        (await TestHost.Soon(host.Grain<IReluctantGrain>().Answer())).ShouldBe(42);
        await host.Diary.Noted("left");
    }

    [Fact]
    public async Task Work_left_behind_by_a_call_is_no_part_of_its_chain_once_it_has_ended()
    {
        await using var host = new TestHost();
        await host.Grain<IReluctantGrain>().LeaveWorkBehind();
        host.Diary.Open("work");
        await host.Diary.Noted("work left behind got 42");
    }
}

internal sealed class GoodbyeGrain(Diary diary) : Grain, IGoodbyeGrain
{
    private string how = "";

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        diary.Note($"goodbye {how}");
        return how switch
        {
            "throw" => throw new FormatException(),
            "hang" => diary.Gate("never"),
            _ => Task.CompletedTask,
        };
    }

    public Task Leave(string how)
    {
        this.how = how;
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task<int> Answer() => Task.FromResult(42);
}

internal interface IReluctantGrain : IGrainWithStringKey
{
    Task<int> Answer();

    Task LeaveWorkBehind();
}

internal sealed class ReluctantGrain(Diary diary) : Grain, IReluctantGrain
{
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        diary.Note("left");
        return Task.CompletedTask;
    }

    public Task<int> Answer() => Task.FromResult(42);

    public Task LeaveWorkBehind()
    {
        _ = Work(GrainFactory.GetGrain<IReluctantGrain>(this.GetPrimaryKeyString()));
        return Task.CompletedTask;
    }

    private async Task Work(IReluctantGrain self)
    {
        await diary.Gate("work");
        diary.Note($"work left behind got {await self.Answer()}");
    }
}
