using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Partnership.Silo.Kernel.Outbox;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Outbox;

public sealed class OutboxSenderTests
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(7, 64)]
    [InlineData(8, 120)]
    [InlineData(1000, 120)]
    public void Pause_GrowsUpToTwoHours(int attempts, int minutes) =>
        OutboxSender.Pause(attempts).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public async Task What_fails_is_tried_again_and_holds_nobody_up()
    {
        var delivery = new Delivery { Failing = "broken" };
        await using var silo = await Start(delivery);
        await Put(silo, "broken", "well");

        await silo.Time.Until("the one behind it was delivered", Look, () => Delivered(silo, "well"));
        (await Delivered(silo, "broken")).ShouldBeFalse();
        delivery.Failing = "";
        await silo.Time.Until("the other was delivered too", Look, () => Delivered(silo, "broken"));

        delivery.Of("well").ShouldBe(1);
        delivery.Of("broken").ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Two_senders_deliver_each_message_once()
    {
        var delivery = new Delivery();
        await using var silo = await Start(delivery, senders: 2);
        await Put(silo, [.. Enumerable.Range(0, 250).Select(number => $"message-{number}")]);

        // In small steps, so that no claim runs out while a slow machine works on it.
        await silo.Time.Until("all were delivered", TimeSpan.FromMilliseconds(100), async () =>
            await silo.Scalar<long>("select count(*) from outbox where delivered_at is null") == 0);

        delivery.All.Count.ShouldBe(250);
        delivery.All.Distinct(StringComparer.Ordinal).Count().ShouldBe(250);
    }

    [Fact]
    public async Task What_was_delivered_goes_after_thirty_days_and_what_was_not_stays()
    {
        await using var silo = await Start(new Delivery());
        await silo.Execute(
            "insert into outbox (key, kind, payload, put_at, try_at, delivered_at) select kept, 'other', '{}', $1, $1, $1 - kept::interval from unnest(array['29 days', '31 days']) kept",
            TestSilo.Start);
        await silo.Execute("insert into outbox (key, kind, payload, put_at, try_at) values ('waiting', 'other', '{}', $1 - interval '1 year', $1)", TestSilo.Start);

        await silo.Time.Until("the old one is gone", TimeSpan.FromMinutes(10), async () =>
            await silo.Scalar<long>("select count(*) from outbox where key = '31 days'") == 0);

        (await silo.Scalar<string>("select string_agg(key, ', ' order by key) from outbox")).ShouldBe("29 days, waiting");
    }

    [Fact]
    public async Task What_nobody_delivers_waits()
    {
        var delivery = new Delivery();
        await using var silo = await Start(delivery);
        await silo.Execute("insert into outbox (key, kind, payload, put_at, try_at) values ('foreign', 'webhook', '{}', $1, $1)", TestSilo.Start);
        await Put(silo, "well");

        await silo.Time.Until("the known one was delivered", Look, () => Delivered(silo, "well"));

        (await silo.Scalar<int>("select attempts from outbox where key = 'foreign'")).ShouldBe(0);
    }

    private static Task<TestSilo> Start(Delivery delivery, int senders = 1) => TestSilo.StartAsync(demonstration: false, services =>
    {
        services.AddSingleton<IOutboxDelivery>(delivery);
        for (var more = 1; more < senders; more++)
            services.AddSingleton<IHostedService, OutboxSender>();
    });

    private static Task Put(TestSilo silo, params string[] keys) => silo.Execute(
        "insert into outbox (key, kind, payload, put_at, try_at) select key, 'test', '{}', $2, $2 from unnest($1::text[]) key", keys, TestSilo.Start);

    private static Task<bool> Delivered(TestSilo silo, string key) =>
        silo.Scalar<bool>("select delivered_at is not null from outbox where key = $1", key);

    private sealed class Delivery : IOutboxDelivery
    {
        private readonly ConcurrentQueue<string> _delivered = new();

        public string Failing { get; set; } = "";

        public IReadOnlyCollection<string> All => _delivered;

        public string Kind => "test";

        public int Of(string key) => _delivered.Count(each => string.Equals(each, key, StringComparison.Ordinal));

        public Task Deliver(string key, string payload, CancellationToken ct)
        {
            _delivered.Enqueue(key);
            return string.Equals(key, Failing, StringComparison.Ordinal)
                ? throw new InvalidOperationException("The server did not take it.")
                : Task.CompletedTask;
        }
    }
}
