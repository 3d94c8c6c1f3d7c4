using System.Diagnostics;
using System.Globalization;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Benchmarks;

/// <summary>The first page of what was received, of a recipient who has received a million, as the silo answers it: recorded, and under row-level security.</summary>
internal sealed class FirstPage(BenchSilo silo)
{
    private const int Referrals = 1_000_000;
    private const int First = 50_000_000;
    private const int Times = 1000;

    public async Task<IReadOnlyList<Measure>> Run()
    {
        await Fill();
        await WarmUp();
        var taken = new List<double>();
        for (var at = 0; at < Times; at++)
        {
            var clock = Stopwatch.StartNew();
            await Page();
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        return
        [
            new Measure("first page among 1,000,000 referrals, median", Numbers.Median(taken), "ms"),
            new Measure("first page among 1,000,000 referrals, p99", Numbers.Percentile(taken, 99), "ms", Goal: 5, AtMost: true),
        ];
    }

    // Until what is run has been compiled for good.
    private async Task WarmUp()
    {
        for (var at = 0; at < Times; at++)
            await Page();
    }

    private async Task Page()
    {
        var page = Prepared.Sure(await silo.Ask<IReferralListGrain, ReferralPage>(
            DemonstrationPeople.DerbyCouncilOfficer, "all", grain => grain.List(new ReferralFilter(Received: true), null, default)));
        if (page.Lines.Length != 25)
            throw new InvalidOperationException("The first page is not full.");
    }

    private async Task Fill()
    {
        var (viewer, partner) = (DemonstrationPeople.DerbyCouncilOfficer.Organisation.Value, DemonstrationPeople.DerbyshireOfficer.Organisation.Value);
        await silo.Execute(string.Create(CultureInfo.InvariantCulture,
            $"""
             insert into access (organisation, record, basis, origin)
             select '{viewer}', 'R-' || n, 'recipient', 'C-' || n from generate_series({First}, {First + Referrals - 1}) n;
             insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at, strands, next_due_at)
             select '{viewer}', n, 'R-' || n, true, 'Target-hardening visit', '{partner}', 'Normanton, Derby', 'Within24Hours', 'High',
                    (array['Sent', 'Accepted', 'Active', 'Completed'])[1 + n % 4], now() - n * interval '1 second', now(), 1, now() + n * interval '1 second'
             from generate_series({First}, {First + Referrals - 1}) n;
             """));
        await silo.Execute("vacuum (analyze) access");
        await silo.Execute("vacuum (analyze) referral_row");
        // A million rows at once are no part of what is measured, nor is writing them to the disk.
        await silo.Execute("checkpoint");
    }
}
