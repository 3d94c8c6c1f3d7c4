using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Embedded.Tests;

public interface ILifeGrain : IGrainWithStringKey
{
    Task<Guid> Instance();

    Task<string> Key();

    Task Hold(string gate);

    Task Leave();

    Task<Guid> LeaveAndHold(string gate);
}

public sealed class LifeTests
{
    [Fact]
    public async Task A_grain_knows_its_key_from_its_constructor_on()
    {
        await using var host = new TestHost();
        (await host.Grain<ILifeGrain>("the key").Key()).ShouldBe("the key");
        host.Diary.Count("constructed the key").ShouldBe(1);
        host.Grain<ILifeGrain>("the key").GetPrimaryKeyString().ShouldBe("the key");
        host.Grain<ILifeGrain>("the key").ShouldBe(host.Grain<ILifeGrain>("the key"));
    }

    [Fact]
    public async Task An_idle_activation_ends_after_its_age_and_its_services_with_it()
    {
        await using var host = new TestHost(options => options.CollectionAge = TimeSpan.FromMinutes(10));
        var before = await host.Grain<ILifeGrain>().Instance();
        host.Clock.Advance(TimeSpan.FromMinutes(9));
        (await host.Grain<ILifeGrain>().Instance()).ShouldBe(before);
        await Idle(host);
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        await host.Diary.Noted("deactivated one ActivationIdle");
        await host.Diary.Noted("scope disposed");
        (await host.Grain<ILifeGrain>().Instance()).ShouldNotBe(before);
    }

    [Fact]
    public async Task A_busy_activation_is_not_collected_however_old()
    {
        await using var host = new TestHost();
        var held = host.Grain<ILifeGrain>().Hold("gate");
        await host.Diary.Noted("holds");
        host.Clock.Advance(TimeSpan.FromHours(2));
        host.Diary.Open("gate");
        await TestHost.Soon(held);
        host.Diary.Count("deactivated one ActivationIdle").ShouldBe(0);
    }

    [Fact]
    public async Task Beyond_the_bound_the_longest_idle_end_first()
    {
        await using var host = new TestHost(options => options.MaxActivations = 3);
        foreach (var key in new[] { "a", "b", "c" })
        {
            await host.Grain<ILifeGrain>(key).Instance();
            await Idle(host);
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await host.Grain<ILifeGrain>("a").Instance();
        await Idle(host);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.Grain<ILifeGrain>("d").Instance();
        await host.Diary.Noted("deactivated b ActivationIdle");
        host.Diary.Entries.Count(entry => entry.StartsWith("deactivated", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task DeactivateOnIdle_ends_the_activation_after_the_call_and_the_next_call_meets_a_fresh_one()
    {
        await using var host = new TestHost();
        var before = await host.Grain<ILifeGrain>().Instance();
        await host.Grain<ILifeGrain>().Leave();
        (await host.Grain<ILifeGrain>().Instance()).ShouldNotBe(before);
        host.Diary.Count("deactivated one ApplicationRequested").ShouldBe(1);
    }

    [Fact]
    public async Task Calls_queued_while_an_activation_ends_go_to_a_fresh_one_in_their_order_none_lost()
    {
        await using var host = new TestHost();
        var grain = host.Grain<ILifeGrain>();
        var leaving = grain.LeaveAndHold("gate");
        await host.Diary.Noted("leaving");
        var queued = Enumerable.Range(0, 200).Select(_ => grain.Instance()).ToList();
        host.Diary.Open("gate");
        var old = await TestHost.Soon(leaving);
        Guid[] instances = [.. (await TestHost.Soon(Task.WhenAll(queued))).Distinct()];
        instances.ShouldHaveSingleItem().ShouldNotBe(old);
        host.Diary.Count("constructed one").ShouldBe(2);
    }

    [Fact]
    public async Task No_call_is_lost_and_no_two_activations_live_while_many_call_and_it_keeps_leaving()
    {
        await using var host = new TestHost();
        await TestHost.Soon(Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var call = 0; call < 300; call++)
            {
                if ((call + caller) % 7 == 0) await host.Grain<ILifeGrain>().Leave();
                else await host.Grain<ILifeGrain>().Instance();
            }
        }))));
        host.Diary.Count("two activations live").ShouldBe(0);
        host.Diary.Count("deactivated one ApplicationRequested").ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_failed_activation_fails_the_waiting_calls_with_its_exception_and_the_next_call_tries_again()
    {
        await using var host = new TestHost(more: services => services.AddSingleton<Fuse>());
        var grain = host.Grain<IFragileGrain>();
        var calls = new[] { grain.Answer(), grain.Answer(), grain.Answer() };
        host.Diary.Open("fail");
        foreach (var call in calls)
            (await Should.ThrowAsync<FormatException>(() => TestHost.Soon(call))).Message.ShouldBe("not today");
        (await TestHost.Soon(grain.Answer())).ShouldBe(42);
    }

    [Fact]
    public async Task A_constructor_that_throws_fails_the_call_as_thrown()
    {
        await using var host = new TestHost();
        (await Should.ThrowAsync<FormatException>(() => TestHost.Soon(host.Grain<IStillbornGrain>().Answer()))).Message.ShouldBe("no such grain");
    }

    // The answer arrives a moment before the mailbox is free again.
    private static Task Idle(TestHost host) => TestHost.Until(() => host.IsIdle, "no call runs");
}

internal sealed class LifeGrain : Grain, ILifeGrain, IDisposable
{
    private static readonly ConditionalWeakTable<Diary, ConcurrentDictionary<string, bool>> Living = [];
    private readonly Guid instance = Guid.NewGuid();
    private readonly Diary diary;

    public LifeGrain(Diary diary, ScopedThing scoped)
    {
        ArgumentNullException.ThrowIfNull(scoped);
        this.diary = diary;
        diary.Note($"constructed {this.GetPrimaryKeyString()}");
        if (!Living.GetOrCreateValue(diary).TryAdd(this.GetPrimaryKeyString(), true)) diary.Note("two activations live");
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        diary.Note($"deactivated {this.GetPrimaryKeyString()} {reason.ReasonCode}");
        return Task.CompletedTask;
    }

    public Task<Guid> Instance() => Task.FromResult(instance);

    public Task<string> Key() => Task.FromResult(this.GetPrimaryKeyString());

    public async Task Hold(string gate)
    {
        diary.Note("holds");
        await diary.Gate(gate);
    }

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task<Guid> LeaveAndHold(string gate)
    {
        DeactivateOnIdle();
        diary.Note("leaving");
        await diary.Gate(gate);
        return instance;
    }

    public void Dispose() => Living.GetOrCreateValue(diary).TryRemove(this.GetPrimaryKeyString(), out _);
}

internal sealed class Fuse
{
    public bool Blown { get; set; }
}

public interface IFragileGrain : IGrainWithStringKey
{
    Task<int> Answer();
}

internal sealed class FragileGrain(Diary diary, IServiceProvider services) : Grain, IFragileGrain
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var fuse = services.GetRequiredService<Fuse>();
        if (fuse.Blown) return;
        await diary.Gate("fail");
        fuse.Blown = true;
        throw new FormatException("not today");
    }

    public Task<int> Answer() => Task.FromResult(42);
}

public interface IStillbornGrain : IGrainWithStringKey
{
    Task Answer();
}

internal sealed class StillbornGrain : Grain, IStillbornGrain
{
    public StillbornGrain() => throw new FormatException("no such grain");

    public Task Answer() => Task.CompletedTask;
}
