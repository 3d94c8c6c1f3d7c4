using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;
using Xunit.Abstractions;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

/// <summary>A hundred thousand events, and how long they take.</summary>
public sealed class LargeRebuildTests(ITestOutputHelper output)
{
    private const int Events = 100_000;
    private static readonly TimeSpan Allowed = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_hundred_thousand_events_take_less_than_a_minute_in_little_memory()
    {
        await using var silo = await TestSilo.StartAsync();
        var sent = await silo.Send();
        await Multiply(silo, (await silo.View(DemonstrationPeople.DerbyshireOfficer, sent)).Case!.Value.ToString(), sent.ToString());
        (await silo.Scalar<long>("select count(*) from journal")).ShouldBeGreaterThanOrEqualTo(Events);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var first = await Rebuild(silo);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        var second = await Rebuild(silo);

        output.WriteLine($"{first.Commands} commands: {first.Took}, held {first.Held}; again {second.Took}, held {second.Held}; {grown} bytes more");
        first.Tables.Single(table => table.Name == "case_row").Missing.ShouldBeGreaterThan(10_000);
        second.Differed.ShouldBe(0);
        first.Took.ShouldBeLessThan(Allowed);
        second.Took.ShouldBeLessThan(Allowed);
        grown.ShouldBeLessThan(20_000_000);
    }

    // The same case and its referral again and again under other numbers, in the journal alone.
    private static Task Multiply(TestSilo silo, string @case, string referral) => silo.Execute(
        $$"""
        insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, command_id, answer, recorded_at, previous_hash, hash)
        select case when j.stream = 'case/' || $1 then 'case/C-' || 100000 + copy else 'referral/R-' || 100000 + copy end,
               version, type, type_version, replace(data, '"Case":{"Number":' || substr($1, 3) || '}', '"Case":{"Number":' || 100000 + copy || '}'),
               actor, organisation, purpose, correlation, command_id, answer, recorded_at, previous_hash, hash
        from generate_series(1, {{Events}} / (select count(*) from journal where stream in ('case/' || $1, 'referral/' || $2))) copy, journal j
        where j.stream in ('case/' || $1, 'referral/' || $2)
        """,
        @case, referral);

    private static Task<RebuildReport> Rebuild(TestSilo silo) => silo.Services.GetRequiredService<ReadModelRebuild>().RunAsync(default);
}
