using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Deadlines;

public sealed class DeadlinePollerTests
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task What_throws_does_not_stop_the_others_and_is_called_again()
    {
        var owner = new Owner();
        await using var silo = await TestSilo.StartAsync(
            demonstration: false, services => services.AddSingleton<IDeadlineOwner>(owner));
        await silo.PutDeadline("nobody/1", "Kind", TestSilo.Start.AddHours(-4));
        await silo.PutDeadline("test/broken", "Kind", TestSilo.Start.AddHours(-3));
        await silo.PutDeadline("test/given-up", "Kind", TestSilo.Start.AddHours(-2));
        await silo.PutDeadline("test/well", "Kind", TestSilo.Start.AddHours(-1));

        await silo.Time.Until("the last was called", Look, () => Task.FromResult(owner.Calls("well") > 0));
        owner.Order.Take(3).ShouldBe(["broken", "given-up", "well"]);

        await silo.Time.Until("those that failed were called again", Look, () => Task.FromResult(owner.Calls("broken") > 1 && owner.Calls("given-up") > 1));
    }

    [Fact]
    public async Task Two_pollers_call_for_a_deadline_once()
    {
        var owner = new Owner();
        await using var silo = await TestSilo.StartAsync(demonstration: false, services =>
        {
            services.AddSingleton<IDeadlineOwner>(owner);
            services.AddSingleton<Microsoft.Extensions.Hosting.IHostedService, DeadlinePoller>();
        });
        await silo.Execute(
            "insert into deadline (stream, kind, due_at) select 'test/' || n, 'Kind', $1 from generate_series(1, 250) n", TestSilo.Start);

        // In small steps, so that no claim runs out while a slow machine works on it.
        await silo.Time.Until("all were called", TimeSpan.FromMilliseconds(100), () => Task.FromResult(owner.Order.Distinct(StringComparer.Ordinal).Count() == 250));

        owner.Order.Count.ShouldBe(250);
    }

    /// <summary>Writes down who was called; two of its grains fail.</summary>
    private sealed class Owner : IDeadlineOwner
    {
        private readonly ConcurrentQueue<string> _called = new();

        public string Category => "test";

        public IReadOnlyCollection<string> Order => [.. _called];

        public int Calls(string key) => _called.Count(called => string.Equals(called, key, StringComparison.Ordinal));

        public Task Came(string key, string kind, CancellationToken ct)
        {
            _called.Enqueue(key);
            return key switch
            {
                "broken" => throw new InvalidOperationException("This grain is broken."),
                "given-up" => Task.FromException(new OperationCanceledException("This call was given up.")),
                _ => Task.CompletedTask,
            };
        }
    }
}
