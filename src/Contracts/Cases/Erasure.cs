using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Contracts.Cases;

/// <summary>
/// Why somebody is erased from a case. Who asks for it under the police's own law has the right by section 47 of the Data
/// Protection Act 2018; under the general law by Article 17 of the UK GDPR.
/// </summary>
[GenerateSerializer, Alias("erasure-ground")]
public enum ErasureGround
{
    /// <summary>The person asked for it and has the right to it (UK GDPR, Article 17(1); Data Protection Act 2018, section 47).</summary>
    RightToErasure = 1,

    /// <summary>What is kept has been kept for as long as it may be (UK GDPR, Article 5(1)(e); Data Protection Act 2018, section 39).</summary>
    RetentionEnded = 2,

    /// <summary>A court, or the Information Commissioner, orders it (Data Protection Act 2018, sections 100, 149 and 167).</summary>
    CourtOrder = 3,

    /// <summary>The person should never have been in this case (UK GDPR, Article 5(1)(d); Data Protection Act 2018, section 38).</summary>
    RecordedInError = 4,
}

/// <summary>
/// Erases what is recorded of one person of a case, there and in all that was drawn from it. It cannot be undone.
/// </summary>
[GenerateSerializer, Immutable, Alias("erase-person")]
public sealed record ErasePerson(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] PersonOfCase? Person,
    [property: Id(3)] ErasureGround? Ground);

/// <summary>The person was erased at this time; the case now stands at this version.</summary>
[GenerateSerializer, Immutable, Alias("erased-answer")]
public sealed record ErasedAnswer(
    [property: Id(0)] CaseReference Reference, [property: Id(1)] int Version, [property: Id(2)] PersonOfCase Person, [property: Id(3)] DateTimeOffset At);

/// <summary>That somebody was erased: who, why, by whom and when.</summary>
[GenerateSerializer, Immutable, Alias("case-erasure")]
public sealed record CaseErasure(
    [property: Id(0)] PersonOfCase Person,
    [property: Id(1)] ErasureGround Ground,
    [property: Id(2)] UserId By,
    [property: Id(3)] DateTimeOffset At);

/// <summary>
/// Somebody who occurs in a case. <c>KnownAs</c> is the name, or the beginning of what is known of them; empty where that
/// stands in the history alone. <c>HappenedOn</c> is the day of their incident. <c>IsErased</c>: nothing of them is left;
/// <c>MayErase</c>: the caller may erase them.
/// </summary>
[GenerateSerializer, Immutable, Alias("recorded-person")]
public sealed record RecordedPerson(
    [property: Id(0)] PersonOfCase Person,
    [property: Id(1)] string KnownAs,
    [property: Id(2)] DateOnly? HappenedOn,
    [property: Id(3)] bool IsErased,
    [property: Id(4)] bool MayErase);

/// <summary>The people of a case, as it stands at this version, and who of them was erased.</summary>
[GenerateSerializer, Immutable, Alias("case-people")]
public sealed record CasePeople(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] ImmutableArray<RecordedPerson> People,
    [property: Id(3)] ImmutableArray<CaseErasure> Erasures);

/// <summary>
/// What erasing somebody of a case would reach: the referrals drawn from it, and the drafts of referrals, which go with the
/// subject.
/// </summary>
[GenerateSerializer, Immutable, Alias("erasure-reach")]
public sealed record ErasureReach(
    [property: Id(0)] CasePeople Case,
    [property: Id(1)] ImmutableArray<DrawnReferral> Referrals,
    [property: Id(2)] int Drafts);

/// <summary>A referral drawn from a case, to whom it went and how it stands.</summary>
[GenerateSerializer, Immutable, Alias("drawn-referral")]
public sealed record DrawnReferral(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] OrganisationId Recipient,
    [property: Id(2)] ReferralStatus Status,
    [property: Id(3)] DateTimeOffset SentAt)
{
    /// <summary>
    /// Whether the recipient has read more than the minimum, and may have noted it elsewhere: there the portal reaches
    /// nothing, so that they have to be told (UK GDPR, Article 19).
    /// </summary>
    public bool MayBeCopied => Status is ReferralStatus.Accepted or ReferralStatus.Active or ReferralStatus.Completed
        or ReferralStatus.Ended or ReferralStatus.Recalled;
}
