using Partnership.Browser.Tests.Accessibility.States;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>Every page of the portal in every state that looks different, by name; the states stand with their feature in <c>States</c>.</summary>
internal static class PageStates
{
    public static readonly IReadOnlyDictionary<string, PageState> All = new PageState[][]
    {
        EnteringStates.All, RecoveringStates.All, CredentialStates.All, SessionStates.All,
        HomeStates.All, AlertStates.All, AbsenceStates.All,
        CaseStates.All, OpeningStates.All, CorrectionStates.All, ConsentStates.All, OverrideStates.All,
        RestrictionStates.All, ErasingStates.All, AuditStates.All,
        ReferralStates.All, ComposeStates.All, MoveStates.All,
        AgreementStates.All, DraftingStates.All,
        OrganisationStates.All, AttestationStates.All, InvitationStates.All, JoiningStates.All,
    }.SelectMany(states => states).ToDictionary(state => state.Name, StringComparer.Ordinal);
}
