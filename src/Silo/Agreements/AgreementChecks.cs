using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Agreements;

/// <summary>What every version of an agreement must be.</summary>
internal static class AgreementChecks
{
    public const int MonthsToReview = 12;

    public static FieldChecks Version(
        string title, ImmutableArray<OrganisationId> parties, ImmutableArray<AgreementTerm> terms,
        DateOnly reviewBy, DateOnly expiresOn, DateOnly today) => new FieldChecks()
        .Required(nameof(DraftAgreement.Title), title, 200)
        .Require(parties.OrEmpty().Distinct().Count() > 1, nameof(DraftAgreement.Parties), AgreementRefusals.TooFewParties)
        .Require(!terms.OrEmpty().IsEmpty && terms.All(IsWhole), nameof(DraftAgreement.Terms), CommonRefusals.Missing)
        .Require(terms.OrEmpty().All(IsChosen), nameof(DraftAgreement.Terms), CommonRefusals.NotAChoice)
        .Review(nameof(DraftAgreement.ReviewBy), reviewBy, expiresOn, today);

    /// <summary>A review lies ahead, within twelve months, and before the end.</summary>
    public static FieldChecks Review(this FieldChecks checks, string field, DateOnly reviewBy, DateOnly expiresOn, DateOnly today) => checks
        .Require(reviewBy > today, field, AgreementRefusals.ReviewNotAhead)
        .Require(reviewBy <= today.AddMonths(MonthsToReview), field, AgreementRefusals.ReviewTooFarAhead)
        .Require(reviewBy <= expiresOn, field, AgreementRefusals.ReviewAfterExpiry);

    /// <summary>Whether all that it names exists.</summary>
    public static bool IsChosen(AgreementTerm term) =>
        term.From.OrEmpty().All(Enum.IsDefined) && term.To.OrEmpty().All(Enum.IsDefined)
        && term.Purposes.OrEmpty().All(Enum.IsDefined) && term.Categories.OrEmpty().All(Enum.IsDefined);

    // No kinds named means any; purposes and categories are always named.
    private static bool IsWhole(AgreementTerm term) => !term.Purposes.IsDefaultOrEmpty && !term.Categories.IsDefaultOrEmpty;
}
