using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// A draft with the recipient's own view beside it. <c>Warnings</c> are of <see cref="DraftWarnings"/>: to be known, not
/// in the way. <c>Grounds</c> are those on which it would be shared now, null while there are none. <c>Override</c> is set
/// where consent or wishes alone stand in the way and an override could lift them, or does.
/// </summary>
[GenerateSerializer, Immutable, Alias("draft-view")]
public sealed record DraftView(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] CaseView Case,
    [property: Id(3)] ReferralDraft Draft,
    [property: Id(4)] OrganisationProfile? Recipient,
    [property: Id(5)] ImmutableArray<CategoryDecision> Decisions,
    [property: Id(6)] ImmutableArray<SharedItem> BeforeAnswer,
    [property: Id(7)] ImmutableArray<SharedItem> AfterAcceptance,
    [property: Id(8)] ImmutableArray<Refusal> NotYet,
    [property: Id(9)] ImmutableArray<string> SummaryWarnings,
    [property: Id(10)] ImmutableArray<string> Warnings,
    [property: Id(11)] Grounds? Grounds = null,
    [property: Id(12)] DraftOverride? Override = null);

/// <summary>
/// A partner to whom the referral could go, with what speaks for and against them, or why it could not; with a duplicate,
/// <c>Detail</c> is the reference of the open referral.
/// </summary>
[GenerateSerializer, Immutable, Alias("possible-recipient")]
public sealed record PossibleRecipient(
    [property: Id(0)] OrganisationProfile Partner,
    [property: Id(1)] string? WhyNot,
    [property: Id(2)] string? Detail = null,
    ImmutableArray<RecipientFit> Fits = default)
{
    [Id(3)]
    public ImmutableArray<RecipientFit> Fits { get; init; } = Fits.OrEmpty();

    /// <summary>Whether more speaks for them than that they can be asked.</summary>
    public bool IsSuggested => Fits.Any(fit => fit.Reason is FitReason.OffersThis or FitReason.KnowsTheStrand or FitReason.UsualKind);
}
