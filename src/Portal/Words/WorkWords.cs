using Partnership.Contracts.Work;

namespace Partnership.Portal.Words;

/// <summary>The words of what somebody has to do.</summary>
internal static class WorkWords
{
    /// <summary>What is to be done, before what it is done to: "Answer referral".</summary>
    public static string Of(WorkKind kind) => kind switch
    {
        WorkKind.Answer => "Answer referral",
        WorkKind.Question => "Reply to question on",
        WorkKind.FirstContact => "Contact the person of",
        WorkKind.Outcome => "Record what came of",
        WorkKind.Destruction => "Confirm that no copy is left of",
        WorkKind.Approval => "Decide on a request to share without the person's agreement:",
        WorkKind.Escalation => "Hear what was raised to you:",
        WorkKind.Signature => "Sign the agreement",
        WorkKind.Review => "Review the agreement",
        _ => "Finish draft",
    };

    public static string Of(WorkOf of) => of switch
    {
        WorkOf.Mine => "Mine",
        _ => "My team's",
    };

    /// <summary>The heading of the list of a part.</summary>
    public static string Of(WorkPart part) => part switch
    {
        WorkPart.Late => "Late",
        WorkPart.ToAnswer => "To answer or reply to",
        WorkPart.Drafts => "Drafts",
        _ => "What needs you now",
    };
}
