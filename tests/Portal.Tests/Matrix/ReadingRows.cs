using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>What is answered without anything having been read: everything else is on record before it is returned.</summary>
internal static class ReadingRows
{
    /// <summary>What a command answers: references, numbers and states of what was just done, and nothing that was read.</summary>
    public static IReadOnlySet<Type> Answers { get; } = new HashSet<Type>
    {
        typeof(CaseReference), typeof(CaseOpenedAnswer), typeof(CaseAnswer), typeof(ReferralReference), typeof(ReferralAnswer),
        typeof(AgreementAnswer), typeof(OutlineAnswer), typeof(OrganisationRecorded), typeof(InvitationRecorded),
        typeof(JoinRecorded), typeof(CommandId), typeof(bool), typeof(int), typeof(long),
    };

    private const string Directory = "organisations and their staff, who are no record of anybody's case";
    private const string Own = "what the caller wrote themselves";
    private const string Portal = "told to the portal itself, which shows it to nobody but whose it is";

    /// <summary>Methods that read something and record nothing, with why.</summary>
    public static IReadOnlyDictionary<string, string> Unrecorded { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ICaseGrain.Limits"] = "names nobody but the caller and their organisation",
        ["ICaseGrain.LiftableInPlace"] = "which of a case's limits, and nothing of what they say",
        ["ICaseGrain.Staff"] = Directory,
        ["ICaseGrain.People"] = Directory,
        ["IReferralGrain.Colleagues"] = Directory,
        ["IWorkGrain.Refresh"] = "a list that lies open: that it was opened is on record",
        ["IStartedCaseGrain.Keep"] = Own,
        ["IStartedCaseGrain.Finish"] = Own,
        ["IStartedCaseGrain.Discard"] = Own,
        ["IAlertChoiceGrain.View"] = Own,
        ["IAlertChoiceGrain.Choose"] = Own,
        ["IAbsenceGrain.View"] = Directory,
        ["IAbsenceGrain.State"] = Directory,
        ["IAbsenceGrain.End"] = Directory,
        ["IAgreementGrain.View"] = Directory,
        ["IAgreementListGrain.All"] = Directory,
        ["IAgreementListGrain.Ours"] = Directory,
        ["IAgreementListGrain.Outlines"] = Directory,
        ["IAgreementOutlineGrain.View"] = Directory,
        ["IDirectoryGrain.Partners"] = Directory,
        ["IDirectoryGrain.Readiness"] = Directory,
        ["IDirectoryGrain.Attestations"] = Directory,
        ["IDirectoryGrain.Staff"] = Portal,
        ["IDirectoryGrain.Standing"] = Portal,
        ["IDirectoryGrain.Memberships"] = Portal,
        ["IHelpGrain.Ask"] = Portal,
        ["IHelpGrain.Asked"] = Directory,
        ["IOrganisationGrain.Members"] = Directory,
        ["IOrganisationGrain.Profile"] = Directory,
        ["IOrganisationGrain.Member"] = Directory,
        ["IOrganisationGrain.Readiness"] = Directory,
        ["IOrganisationGrain.ReadinessOf"] = Directory,
        ["IOrganisationGrain.Attestation"] = Directory,
        ["IOrganisationGrain.Invitations"] = Directory,
        ["IOrganisationGrain.InvitedTo"] = Portal,
        ["IParkedFormGrain.Park"] = Portal,
        ["IParkedFormGrain.Read"] = Portal,
    };
}
