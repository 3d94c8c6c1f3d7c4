using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Refers the sample case from Derbyshire's police to Derby's council, by the calls that the pages make.</summary>
internal static class Journey
{
    public static ReferralDraft ToDerby { get; } = new(
        DemonstrationPeople.Organisation("E06000015"), SharingPurpose.Housing, Urgency.Within24Hours,
        "Target-hardening visit", "Third incident in six weeks", "Damage to a home, three times.", [], []);

    public static Task<T> Ask<T>(this TestSilo silo, Caller caller, ReferralReference reference, Func<IReferralGrain, Task<T>> call) =>
        silo.Ask(caller, reference.ToString(), call);

    public static async Task<ReferralView> View(this TestSilo silo, Caller caller, ReferralReference reference) =>
        (await silo.Ask(caller, reference, grain => grain.View(default))).Value!;

    public static async Task<CaseReference> OpenCase(this TestSilo silo)
    {
        var (officer, open) = (DemonstrationPeople.DerbyshireOfficer, SampleCase.Command());
        var @case = (await silo.Ask<ICaseListGrain, Outcome<CaseReference>>(officer, "all", grain => grain.Reserve(open.Command, default))).Value;
        (await silo.Ask<ICaseGrain, Outcome<CaseOpenedAnswer>>(officer, @case.ToString(), grain => grain.Open(open, default)))
            .Refusals.ShouldBeEmpty();
        return @case;
    }

    /// <summary>A draft of this case; of a new one where none is named.</summary>
    public static async Task<ReferralReference> Draft(this TestSilo silo, ReferralDraft draft, CaseReference? of = null)
    {
        var officer = DemonstrationPeople.DerbyshireOfficer;
        var start = new StartReferral(CommandId.New(), of ?? await silo.OpenCase());
        var reference = (await silo.Ask<IReferralListGrain, Outcome<ReferralReference>>(officer, "all", grain => grain.Reserve(start.Command, default))).Value;
        (await silo.Ask(officer, reference, grain => grain.Start(start, default))).Refusals.ShouldBeEmpty();
        (await silo.Ask(officer, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default))).Refusals.ShouldBeEmpty();
        return reference;
    }

    public static async Task<ReferralReference> Send(this TestSilo silo, ReferralDraft? draft = null, CaseReference? of = null)
    {
        var reference = await silo.Draft(draft ?? ToDerby, of);
        (await silo.Send(reference)).Refusals.ShouldBeEmpty();
        return reference;
    }

    /// <summary>Sends a draft as it was saved.</summary>
    public static Task<Outcome<ReferralAnswer>> Send(this TestSilo silo, ReferralReference draft) => silo.Ask(
        DemonstrationPeople.DerbyshireOfficer, draft, grain => grain.Send(new SendReferral(CommandId.New(), 2), default));
}
