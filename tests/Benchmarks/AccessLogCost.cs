using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Benchmarks;

/// <summary>What recording a reading costs whoever reads: the view of a case with the access log and without it, in turns.</summary>
internal sealed class AccessLogCost(BenchSilo silo, SwitchedReadings readings)
{
    private const int Cases = 512;

    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    private readonly CaseReference[] _cases = new CaseReference[Cases];

    /// <summary>In a silo of its own, whose recording can be switched off.</summary>
    public static async Task<IReadOnlyList<Measure>> Run(int rounds)
    {
        await using var silo = new BenchSilo();
        await silo.Start(SwitchedReadings.Put);
        return await new AccessLogCost(silo, SwitchedReadings.Of(silo.Services)).Measures(rounds);
    }

    private async Task<IReadOnlyList<Measure>> Measures(int rounds)
    {
        await Load.Run(32, [.. Enumerable.Range(0, Cases)], async at => _cases[at] = await Prepared.Case(silo));
        await Round(32, 2 * Cases, recorded: true);
        return [.. await Of(1, 500, rounds), .. await Of(32, 3000, rounds), .. await Of(512, 4000, rounds), await Row()];
    }

    private async Task<IReadOnlyList<Measure>> Of(int callers, int count, int rounds)
    {
        var (with, without) = (new List<Times>(), new List<Times>());
        var before = await Written();
        for (var round = 0; round < rounds; round++)
        {
            without.Add(await Round(callers, count, recorded: false));
            with.Add(await Round(callers, count, recorded: true));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{callers} callers: unrecorded {without[^1]}, recorded {with[^1]}"));
        }

        var after = await Written();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{callers} callers: {(double)(after.Rows - before.Rows) / (after.Commits - before.Commits):0.0} rows a commit"));
        return
        [
            .. Compared($"median of a case's view, {callers} callers", "ms", with, without, each => each.Median),
            .. Compared($"p95 of a case's view, {callers} callers", "ms", with, without, each => each.P95),
            .. Compared($"views of cases, {callers} callers", "/s", with, without, each => each.Rate),
        ];
    }

    private static IEnumerable<Measure> Compared(string name, string unit, List<Times> with, List<Times> without, Func<Times, double> value)
    {
        var unrecorded = new Measure($"{name}, unrecorded", Numbers.Median(without.Select(value)), unit);
        var recorded = new Measure(name, Numbers.Median(with.Select(value)), unit);
        return [unrecorded, recorded with { Yardstick = unrecorded.Name, Ratio = recorded.Value / unrecorded.Value }];
    }

    private async Task<Times> Round(int callers, int count, bool recorded)
    {
        readings.AreRecorded = recorded;
        var times = new ConcurrentBag<double>();
        var rate = await Load.Run(callers, [.. Enumerable.Range(0, count)], async at =>
        {
            var begun = Stopwatch.GetTimestamp();
            Prepared.Sure(await silo.Ask<ICaseGrain, CaseView>(Sam, _cases[at % Cases].ToString(), grain => grain.View(default)));
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        });
        return new Times(Numbers.Median(times), Numbers.Percentile(times, 95), rate.PerSecond);
    }

    private async Task<(long Rows, long Commits)> Written() => (
        await silo.Owner.Scalar<long>("select count(*) from access_log"),
        await silo.Owner.Scalar<long>("select count(distinct xmin::text) from access_log"));

    // With its indexes, once all that waits to be indexed is.
    private async Task<Measure> Row()
    {
        await silo.Execute("select gin_clean_pending_list('access_log_refs')");
        await silo.Execute("vacuum access_log");
        return new Measure("a row of the access log with its indexes", await silo.Owner.Scalar<long>(
            "select pg_total_relation_size('access_log') / count(*) from access_log"), "bytes");
    }

    private sealed record Times(double Median, double P95, double Rate)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:0.00} ms (p95 {P95:0.00}), {Rate:0}/s");
    }
}
