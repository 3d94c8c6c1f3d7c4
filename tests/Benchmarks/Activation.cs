using System.Diagnostics;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Benchmarks;

/// <summary>A case of 50 events that nobody has in memory is asked for what limits it.</summary>
internal sealed class Activation(BenchSilo silo)
{
    private const int Events = 50;
    private const int Cases = 40;
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    public async Task<IReadOnlyList<Measure>> Run()
    {
        var cases = new List<CaseReference>();
        for (var at = 0; at < Cases; at++)
            cases.Add(await Case());
        await silo.Restart();
        await Task.WhenAll(cases.Take(Cases / 4).Select(Ask));
        var taken = new List<double>();
        foreach (var each in cases.Skip(Cases / 4))
        {
            var clock = Stopwatch.StartNew();
            await Ask(each);
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        return [new Measure($"activation of a case of {Events} events, median", Numbers.Median(taken), "ms", Goal: 3, AtMost: true)];
    }

    private async Task Ask(CaseReference of) =>
        Prepared.Sure(await silo.Ask<ICaseGrain, System.Collections.Immutable.ImmutableArray<Restriction>>(Sam, of.ToString(), grain => grain.Limits(default)));

    private async Task<CaseReference> Case()
    {
        var reference = await Prepared.Case(silo);
        var seen = Prepared.Sure(await silo.Ask<ICaseGrain, CaseView>(Sam, reference.ToString(), grain => grain.View(default))).Version;
        for (; seen < Events; seen++)
        {
            var record = new RecordWishes(CommandId.New(), seen, new Wishes($"To stay in their home, said for the {seen}th time", "", [], []));
            Prepared.Sure(await silo.Ask<ICaseGrain, CaseAnswer>(Sam, reference.ToString(), grain => grain.RecordWishes(record, default)));
        }

        return reference;
    }
}
