using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>Who is to hear of something.</summary>
[GenerateSerializer, Alias("notice-audience")]
public enum NoticeAudience
{
    Worker = 1,
    Supervisor = 2,
    Partnership = 3,
}

/// <summary>
/// Something about a referral that the caller's organisation is to hear of: a clock that reached a mark, named as in the
/// referral's history ("clock-Answer-Supervisor"), or <see cref="HighRiskDeclined"/>. It names no person.
/// </summary>
[GenerateSerializer, Immutable, Alias("notice-line")]
public sealed record NoticeLine(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] string What,
    [property: Id(2)] NoticeAudience Audience,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] DateTimeOffset? DueAt,
    [property: Id(5)] string Partner,
    [property: Id(6)] bool Received)
{
    /// <summary>A referral of a person at high risk was declined.</summary>
    public const string HighRiskDeclined = "high-risk-declined";
}

/// <summary>What the partnership hears of a referral whose clock has run half as long again: between whom, and which clock.</summary>
[GenerateSerializer, Immutable, Alias("partnership-notice")]
public sealed record PartnershipNotice(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] string What,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] DateTimeOffset? DueAt,
    [property: Id(4)] string Sender,
    [property: Id(5)] string Recipient);

/// <summary>A supervisor has heard of what was escalated to them: it leaves their organisation's list.</summary>
[GenerateSerializer, Immutable, Alias("hear-escalation")]
public sealed record HearEscalation([property: Id(0)] CommandId Command, [property: Id(1)] string What);
