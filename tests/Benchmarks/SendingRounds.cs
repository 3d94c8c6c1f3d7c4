using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Silo;

namespace Partnership.Benchmarks;

/// <summary>
/// Sending against its two yardsticks, in turns, so that whatever else the machine does falls upon all of them; of each the
/// median of its rounds.
/// </summary>
internal sealed class SendingRounds(BenchSilo silo) : IAsyncDisposable
{
    private readonly Sending _sending = new(silo);
    private BareLimit _bare = null!;
    private UsualWay _usual = null!;
    private int _next = 10_000_000;

    public async Task<IReadOnlyList<Measure>> Run(int rounds)
    {
        await Begin();
        // Until what is run has been compiled for good: a portal runs for weeks.
        for (var at = 0; at < 4; at++)
            await Round(32, 1000);
        return [.. await Of(32, 1000, rounds), .. await Of(512, 3072, rounds)];
    }

    public async ValueTask DisposeAsync() => await _bare.DisposeAsync();

    private async Task Begin()
    {
        var model = (await _sending.Prepare(1))[0];
        await _sending.Send(model);
        var of = Prepared.Sure(await silo.Ask<IReferralGrain, ReferralView>(
            DemonstrationPeople.DerbyshireOfficer, model.ToString(), grain => grain.View(default))).Case!.Value;
        var writer = DatabaseRole.Writer.Connection(new(silo.Owner.ConnectionString), silo.Services.GetRequiredService<PartnershipKeys>());
        _bare = await BareLimit.Of(silo.Owner, writer.ConnectionString, new BareSending(model, of));
        _bare.Start();
        _usual = new UsualWay(silo.Owner);
        await _usual.Create();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"One sending leaves {_bare.Rows} rows."));
    }

    private async Task<IEnumerable<Measure>> Of(int callers, int count, int rounds)
    {
        var all = new List<(Pace Bare, Pace Send, Pace? Usual)>();
        for (var round = 0; round < rounds; round++)
            all.Add(await Round(callers, count));
        Measure Of(string name, Func<(Pace Bare, Pace Send, Pace? Usual), Pace> pace) =>
            new($"{name}, {callers} callers", Numbers.Median(all.Select(each => pace(each).PerSecond)), "/s");
        Measure Cost(string name, Func<(Pace Bare, Pace Send, Pace? Usual), Pace> pace) =>
            new($"{name}, {callers} callers, processor of the silo", Numbers.Median(all.Select(each => pace(each).Processor)), "ms");
        var (bare, sending) = (Of("a: bare limit", each => each.Bare), Of("b: Send", each => each.Send));
        IEnumerable<Measure> both = [bare, sending.Against(bare, 0.6), Cost("b: Send", each => each.Send)];
        return all[0].Usual is null
            ? both
            : [.. both, Of("c: Entity Framework", each => each.Usual!.Value), sending.Against(Of("c: Entity Framework", each => each.Usual!.Value), 5),
                Cost("c: Entity Framework", each => each.Usual!.Value)];
    }

    // Many more callers than connections are no way in which Entity Framework is used.
    private async Task<(Pace Bare, Pace Send, Pace? Usual)> Round(int callers, int count)
    {
        var bare = await Load.Run(callers, await Bare(count), _bare.Write);
        var send = await Load.Run(callers, await _sending.Prepare(count), _sending.Send);
        Pace? usual = callers > 32 ? null : await Load.Run(callers, await _usual.Prepare(count), _usual.Send);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{callers} callers: a {bare.PerSecond:0}/s, b {send.PerSecond:0}/s ({send.Processor:0.00} ms of processor), c {usual?.PerSecond:0}/s ({usual?.Processor:0.00} ms)"));
        return (bare, send, usual);
    }

    private async Task<IReadOnlyList<(BareSending, object[][][])>> Bare(int count)
    {
        var first = _next;
        _next += count;
        await silo.Execute(string.Create(CultureInfo.InvariantCulture,
            $"""
             insert into draft (number, organisation, author, case_number, version, sealed, command_id, saved_at, deleted_at)
             select n, gen_random_uuid(), gen_random_uuid(), n, 2, decode(repeat('ab', 700), 'hex'), gen_random_uuid(), now(), now() + interval '30 days'
             from generate_series({first}, {first + count - 1}) n
             """));
        return [.. Enumerable.Range(first, count).Select(n => _bare.Prepare(new BareSending(new ReferralReference(n), new CaseReference(n + 20_000_000))))];
    }
}
