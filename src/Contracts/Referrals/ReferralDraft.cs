using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>The sender gives more of a category than the table's default, and says why.</summary>
[GenerateSerializer, Immutable, Alias("widening")]
public sealed record Widening([property: Id(0)] DataCategory Category, [property: Id(1)] string Reason);

/// <summary>What the sender has written so far. Everything may still be empty.</summary>
[GenerateSerializer, Immutable, Alias("referral-draft")]
public sealed record ReferralDraft(
    [property: Id(0)] OrganisationId? Recipient,
    [property: Id(1)] SharingPurpose? Purpose,
    [property: Id(2)] Urgency? Urgency,
    [property: Id(3)] string AskedFor,
    [property: Id(4)] string WhyNow,
    [property: Id(5)] string Summary,
    [property: Id(6)] ImmutableArray<Widening> Widened,
    [property: Id(7)] ImmutableArray<DataCategory> Withheld,
    [property: Id(8)] string PhoneCall = "")
{
    /// <summary>A draft in which nothing is written yet.</summary>
    public static ReferralDraft Empty { get; } = new(null, null, null, "", "", "", [], []);
}
