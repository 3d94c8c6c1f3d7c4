using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Contracts.Work;

/// <summary>What somebody has to do.</summary>
[GenerateSerializer, Alias("work-kind")]
public enum WorkKind
{
    /// <summary>Answer a referral that was received.</summary>
    Answer = 1,

    /// <summary>Reply to a question about a referral that was sent.</summary>
    Question = 2,

    /// <summary>Get in touch with the person and record it.</summary>
    FirstContact = 3,

    /// <summary>Complete or end a referral.</summary>
    Outcome = 4,

    /// <summary>Confirm that no copy is left of what was recalled.</summary>
    Destruction = 5,

    /// <summary>Decide on a request to share without consent.</summary>
    Approval = 6,

    /// <summary>Hear of what was raised to supervisors.</summary>
    Escalation = 7,

    /// <summary>Sign a version of an agreement.</summary>
    Signature = 8,

    /// <summary>Review an agreement.</summary>
    Review = 9,

    /// <summary>Finish a draft before it is deleted.</summary>
    Draft = 10,
}

/// <summary>
/// A line of the list, with what it is about in one of the last five. <c>DueAt</c> is when it should be done, of a draft
/// when it is deleted; where nothing is due, it waits since <c>Since</c>.
/// </summary>
[GenerateSerializer, Immutable, Alias("work-item")]
public sealed record WorkItem(
    [property: Id(0)] WorkKind Kind,
    [property: Id(1)] DateTimeOffset? DueAt,
    [property: Id(2)] DateTimeOffset? Since,
    [property: Id(3)] ReferralLine? Referral = null,
    [property: Id(4)] NoticeLine? Notice = null,
    [property: Id(5)] UndecidedOverride? Override = null,
    [property: Id(6)] AgreementWork? Agreement = null,
    [property: Id(7)] DraftLine? Draft = null);

/// <summary>An agreement that waits for a signature of this version, or for its review by this day.</summary>
[GenerateSerializer, Immutable, Alias("agreement-work")]
public sealed record AgreementWork(
    [property: Id(0)] AgreementId Id,
    [property: Id(1)] string Title,
    [property: Id(2)] int Version,
    [property: Id(3)] DateOnly ReviewBy);

/// <summary>
/// Of each part how many there are; and how many referrals of the organisation wait for a partner's answer or for the
/// reply to their question. Of referrals no more than <see cref="ReferralPage.CountedTo"/> are counted, and one more
/// stands for any number beyond.
/// </summary>
[GenerateSerializer, Immutable, Alias("work-counts")]
public sealed record WorkCounts(
    [property: Id(0)] int All,
    [property: Id(1)] int Late,
    [property: Id(2)] int ToAnswer,
    [property: Id(3)] int Drafts,
    [property: Id(4)] int Sent)
{
    /// <summary>How many the list of this part holds.</summary>
    public int Of(WorkPart part) => part switch
    {
        WorkPart.Late => Late,
        WorkPart.ToAnswer => ToAnswer,
        WorkPart.Drafts => Drafts,
        _ => All,
    };
}

/// <summary>The first <see cref="Length"/> lines of what was asked for, and how many there are in all.</summary>
[GenerateSerializer, Immutable, Alias("work-list")]
public sealed record WorkList([property: Id(0)] ImmutableArray<WorkItem> Items, [property: Id(1)] WorkCounts Counts)
{
    /// <summary>How many lines are listed at most.</summary>
    public const int Length = 50;
}
