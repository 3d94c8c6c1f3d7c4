using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Benchmarks;

/// <summary>(b) A referral is sent through its grain, from a draft that somebody has written before.</summary>
internal sealed class Sending(BenchSilo silo)
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    /// <summary>So many drafts, each of a case of its own, that can be sent.</summary>
    public async Task<IReadOnlyList<ReferralReference>> Prepare(int count)
    {
        var drafts = new ReferralReference[count];
        await Load.Run(32, [.. Enumerable.Range(0, count)], async at => drafts[at] = await Prepared.Written(silo));
        return drafts;
    }

    public async Task Send(ReferralReference draft) => Prepared.Sure(await silo.Ask<IReferralGrain, ReferralAnswer>(
        Sam, draft.ToString(), grain => grain.Send(new SendReferral(CommandId.New(), 2), default)));
}
