using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>A referral or a draft that somebody left, as a line of the list from which it is given away.</summary>
internal sealed record LeftWork(
    ReferralReference Reference, UserId Owner, string OwnerName, string Href, DateTimeOffset? DueAt, bool IsDraft, string Partner, string Status, TagColour Colour)
{
    /// <summary>What a form says of it: which, and whose it was.</summary>
    public string Value => $"{Reference}/{Owner}";

    public static LeftWork Of(ReferralLine line) => new(
        line.Reference, line.Owner!.Value, line.OwnerName, ReferralLinks.Referral(line.Reference), line.NextDueAt, false,
        $"{(line.Received ? "From" : "To")} {line.Partner}", ReferralWords.Of(line.Status, line.Received), ReferralWords.Colour(line.Status));

    public static LeftWork Of(DraftLine draft) => new(
        draft.Reference, draft.Author!.Value, draft.AuthorName, ReferralLinks.To(draft.Reference), draft.DeletedAt, true,
        draft.Recipient.Length > 0 ? $"To {draft.Recipient}" : "Not chosen yet", "Draft", TagColour.Grey);

    /// <summary>Null where it says nothing of the kind.</summary>
    public static (ReferralReference Reference, UserId Owner)? Parse(string value) =>
        value.Split('/') is [var reference, var owner] && ReferralReference.TryParse(reference) is { } known && Guid.TryParse(owner, out var user)
            ? (known, new UserId(user))
            : null;

    public string Time(DateTimeOffset now) => this switch
    {
        { DueAt: null } => "Nothing is due",
        { IsDraft: true, DueAt: { } deleted } => $"Deleted on {TimeWords.Date(deleted)}",
        { DueAt: { } due } => TimeWords.Left(due, now),
    };
}
