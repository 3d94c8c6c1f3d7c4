using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Agreements;

/// <summary>What an outline must be to be kept, and what it must be to become a version.</summary>
internal static class OutlineChecks
{
    /// <summary>More directions than anybody could read.</summary>
    public const int MostTerms = 40;

    /// <summary>As it is kept: nobody named twice, no list absent.</summary>
    public static AgreementOutline Whole(AgreementOutline outline) => outline with
    {
        Title = outline.Title?.Trim() ?? "",
        Parties = [.. outline.Parties.OrEmpty().Distinct()],
        Terms =
        [
            .. outline.Terms.OrEmpty().Select(term => new AgreementTerm(
                term.From.OrEmpty(), term.To.OrEmpty(), term.Purposes.OrEmpty(), term.Categories.OrEmpty())),
        ],
    };

    /// <summary>It may be unfinished, but every party must be one of the partners.</summary>
    public static ImmutableArray<Refusal> Keep(AgreementOutline outline, IReadOnlySet<OrganisationId> partners) => new FieldChecks()
        .Required(nameof(outline.Title), outline.Title, 200)
        .Require(outline.Parties.All(partners.Contains), nameof(outline.Parties), CommonRefusals.NotAChoice)
        .Require(outline.Terms.Length <= MostTerms, nameof(outline.Terms), AgreementRefusals.TooManyTerms)
        .Require(outline.Terms.All(AgreementChecks.IsChosen), nameof(outline.Terms), CommonRefusals.NotAChoice)
        .Refusals;

    /// <summary>All that keeps it from being put up for signature.</summary>
    public static ImmutableArray<Refusal> NotYet(AgreementOutline outline, DateOnly today)
    {
        // A day that is not there is missing, and neither too early nor too late.
        var checks = AgreementChecks.Version(
            outline.Title, outline.Parties, outline.Terms, outline.ReviewBy ?? today.AddDays(1), outline.ExpiresOn ?? DateOnly.MaxValue, today);
        return checks
            .Require(outline.ReviewBy is not null, nameof(outline.ReviewBy), CommonRefusals.Missing)
            .Require(outline.ExpiresOn is not null, nameof(outline.ExpiresOn), CommonRefusals.Missing)
            .Refusals;
    }
}
