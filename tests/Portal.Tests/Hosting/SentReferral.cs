using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>A referral of the sample case, sent without the pages that lead there.</summary>
internal static class SentReferral
{
    public static async Task<T> Ask<TGrain, T>(this PortalHost portal, Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        portal.Services.GetRequiredService<CallerSeal>().Attach(caller);
        var outcome = await call(portal.Services.GetRequiredService<IGrainFactory>().GetGrain<TGrain>(key));
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    /// <summary>From Derbyshire's officer to Derby's council.</summary>
    public static async Task<ReferralReference> Send(this PortalHost portal)
    {
        var officer = DemonstrationPeople.DerbyshireOfficer;
        var draft = new ReferralDraft(
            DemonstrationPeople.DerbyCouncilOfficer.Organisation, SharingPurpose.Housing, Urgency.Within24Hours,
            "Target-hardening visit", "Third incident in six weeks", "Damage to a home, three times.", [], []);
        var (open, start) = (SampleCase.Command(), CommandId.New());
        var @case = await portal.Ask<ICaseListGrain, CaseReference>(officer, "all", grain => grain.Reserve(open.Command, default));
        await portal.Ask<ICaseGrain, CaseOpenedAnswer>(officer, @case.ToString(), grain => grain.Open(open, default));
        var reference = await portal.Ask<IReferralListGrain, ReferralReference>(officer, "all", grain => grain.Reserve(start, default));
        var key = reference.ToString();
        await portal.Ask<IReferralGrain, ReferralAnswer>(officer, key, grain => grain.Start(new(start, @case), default));
        await portal.Ask<IReferralGrain, ReferralAnswer>(officer, key, grain => grain.Save(new(CommandId.New(), 1, draft), default));
        await portal.Ask<IReferralGrain, ReferralAnswer>(officer, key, grain => grain.Send(new(CommandId.New(), 2), default));
        return reference;
    }
}
