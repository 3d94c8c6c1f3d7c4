using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Alerts;

/// <summary>A referral of a person at high risk from Derbyshire's police to Derby's council, brought about without pages.</summary>
internal static class PreparedReferral
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    public static async Task<ReferralReference> Sent(this PortalHost portal)
    {
        var (open, start) = (SampleCase.Command(), CommandId.New());
        var @case = await portal.Ask<ICaseListGrain, CaseReference>(Sam, "all", grain => grain.Reserve(open.Command, default));
        await portal.Ask<ICaseGrain, CaseOpenedAnswer>(Sam, @case.ToString(), grain => grain.Open(open, default));
        var reference = await portal.Ask<IReferralListGrain, ReferralReference>(Sam, "all", grain => grain.Reserve(start, default));
        var draft = new ReferralDraft(
            DemonstrationPeople.Organisation("E06000015"), SharingPurpose.Housing, Urgency.Within24Hours,
            "Target-hardening visit", "It happened again", "Damage to a home.", [], []);
        foreach (var move in new Func<IReferralGrain, Task<Outcome<ReferralAnswer>>>[]
        {
            grain => grain.Start(new StartReferral(start, @case), default),
            grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default),
            grain => grain.Send(new SendReferral(CommandId.New(), 2), default),
        })
        {
            await portal.Ask(Sam, reference.ToString(), move);
        }

        return reference;
    }

    /// <summary>Declined, which supervisors of both sides are to hear of.</summary>
    public static async Task<ReferralReference> Declined(this PortalHost portal)
    {
        var reference = await portal.Sent();
        await portal.Ask<IReferralGrain, ReferralAnswer>(DemonstrationPeople.DerbyCouncilOfficer, reference.ToString(), grain => grain.Decline(
            new DeclineReferral(CommandId.New(), 1, DeclineReason.Capacity, "Victim Support"), default));
        return reference;
    }

    private static async Task<T> Ask<TGrain, T>(this PortalHost portal, Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        portal.Services.GetRequiredService<CallerSeal>().Attach(caller);
        var outcome = await call(portal.Services.GetRequiredService<IGrainFactory>().GetGrain<TGrain>(key));
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }
}
