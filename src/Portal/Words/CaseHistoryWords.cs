using Partnership.Contracts.Cases;

namespace Partnership.Portal.Words;

/// <summary>The words of a case's history: what was done, by the name under which it is stored.</summary>
internal static class CaseHistoryWords
{
    public static string Of(string what, string detail) => what switch
    {
        "case.opened" => "Opened the case",
        "case.subject-recorded" => "Changed who the person is",
        "case.safe-contact-set" => "Changed how to reach them safely",
        "case.address-recorded" => "Changed where they live",
        "case.incident-recorded" => $"Added incident {detail}",
        "case.incident-corrected" => $"Corrected incident {detail}",
        "case.risk-assessed" => $"Assessed the risk: {detail.ToLowerInvariant()}",
        "case.consent-recorded" => detail is nameof(ConsentState.Given) ? "Recorded that they agreed" : detail is nameof(ConsentState.Refused) ? "Recorded that they do not agree" : "Recorded what they said about sharing",
        "case.consent-withdrawn" => "Recorded that they took back what they agreed to",
        "case.wishes-recorded" => "Changed what they want",
        "case.restriction-set" => "Kept somebody from it",
        "case.conflict-declared" => "Declared a conflict of interest",
        "case.restriction-lifted" => detail.Length > 0 ? "Let somebody see it again, in place of the data protection officer" : "Let somebody see it again",
        "case.override-requested" => "Asked to share without their agreement",
        "case.override-decided" => detail is nameof(OverrideStatus.Approved) ? "Approved sharing without their agreement" : "Refused sharing without their agreement",
        "case.person-told" => "Recorded whether the person was told",
        "case.override-audit-due" => "Sharing without their agreement is due to be looked at again",
        "case.override-audited" => "Looked again at sharing without their agreement: it is still needed",
        "case.override-ended" => "Ended sharing without their agreement",
        "case.person-erased" => ErasureWords.Step(detail),
        _ => "Changed something else",
    };
}
