using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Work;
using Partnership.Portal.Agreements;
using Partnership.Portal.Cases;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Home;

/// <summary>A line of the list in words: what is to be done to what, where that is, how long is left, and what it is about.</summary>
public sealed record WorkLine(
    string ToDo, string Subject, string Href, string Time, string About, string Partner, string Tag, TagColour Colour, string Whose = "")
{
    /// <summary>A reference stays in one line; a title may be long.</summary>
    public string? SubjectClass => Subject.Length <= 12 ? "app-nowrap" : null;

    public static WorkLine Of(WorkItem item, DateTimeOffset now)
    {
        var line = item switch
        {
            { Referral: { } referral } => Of(item, referral, now),
            { Notice: { } notice } => Of(item, notice, now),
            { Override: { } asked } => Of(item, asked, now),
            { Agreement: { } agreement } => Of(item, agreement, now),
            _ => Of(item, item.Draft!),
        };
        return item.DueAt < now && item.Kind is not WorkKind.Escalation ? line with { Tag = "Late", Colour = TagColour.Red } : line;
    }

    private static WorkLine Of(WorkItem item, ReferralLine referral, DateTimeOffset now)
    {
        var (tag, colour) = item.Kind switch
        {
            WorkKind.Answer when referral.Status is ReferralStatus.Questioned => ("Awaiting their reply", TagColour.Purple),
            WorkKind.Answer => ("Awaiting you", TagColour.Yellow),
            WorkKind.Question => ("Question to you", TagColour.Purple),
            WorkKind.Destruction => ("Recalled", TagColour.Red),
            _ => (ReferralWords.Of(referral.Status, referral.Received), ReferralWords.Colour(referral.Status)),
        };
        return new WorkLine(
            WorkWords.Of(item.Kind), referral.Reference.ToString(), ReferralLinks.Referral(referral.Reference), Left(item, now),
            referral.AskedFor.Length > 0 ? $"{referral.AskedFor}, {referral.Place}" : "Taken back by the sender",
            referral.Partner, tag, colour,
            referral.Covering ? $"Covering for {referral.OwnerName}"
                : referral.OwnerName.Length > 0 ? $"Taken on by {referral.OwnerName}"
                : "Nobody has taken it on");
    }

    private static WorkLine Of(WorkItem item, NoticeLine notice, DateTimeOffset now) => new(
        $"{WorkWords.Of(item.Kind)} {ClockWords.Notice(notice.What)},", notice.Reference.ToString(), ReferralLinks.Referral(notice.Reference),
        Left(item, now), ClockWords.ToDo(notice.What, notice.Received), notice.Partner, "Raised to you", TagColour.Orange);

    private static WorkLine Of(WorkItem item, UndecidedOverride asked, DateTimeOffset now) => new(
        WorkWords.Of(item.Kind), asked.Case.ToString(), CaseLinks.DecideOverride(asked.Case, asked.Override), Left(item, now),
        $"{SharingWords.Of(asked.Purpose)}, asked by {asked.RequestedBy}", asked.Recipient, "Needs a second person", TagColour.Orange);

    private static WorkLine Of(WorkItem item, AgreementWork agreement, DateTimeOffset now) => new(
        WorkWords.Of(item.Kind), agreement.Title, AgreementLinks.Agreement(agreement.Id), Left(item, now),
        item.Kind is WorkKind.Signature ? $"Version {agreement.Version}" : $"To be reviewed by {TimeWords.Date(agreement.ReviewBy)}",
        "All its parties", item.Kind is WorkKind.Signature ? "Awaiting your signature" : "Review", TagColour.Blue);

    private static WorkLine Of(WorkItem item, DraftLine draft) => new(
        WorkWords.Of(item.Kind), draft.Reference.ToString(), ReferralLinks.To(draft.Reference), $"Kept until {TimeWords.Date(draft.DeletedAt)}",
        draft.AskedFor.Length > 0 ? draft.AskedFor : $"Case {draft.Case}", draft.Recipient.Length > 0 ? draft.Recipient : "Not chosen yet",
        draft.Override is { } waits ? ReferralWords.Of(waits) : "Draft", draft.Override is DraftOverrideState.Approved ? TagColour.Green : TagColour.Grey);

    private static string Left(WorkItem item, DateTimeOffset now) => item switch
    {
        { DueAt: { } due } => TimeWords.Left(due, now),
        { Since: { } since } => $"Waiting for {TimeWords.Span(now - since)}",
        _ => "No time limit",
    };
}
