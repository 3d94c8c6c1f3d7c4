using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>
/// Who may see what: this is where it is decided. For each category, all of it, a named mask or nothing, and every
/// reason. Denies by default.
/// </summary>
internal static class SharingPolicy
{
    /// <summary>Every category, in the order in which people read them.</summary>
    public static ImmutableArray<DataCategory> Categories { get; } = [.. Enum.GetValues<DataCategory>().Order()];

    /// <summary>The decision on every category.</summary>
    public static ImmutableArray<CategoryDecision> Decide(SharingFacts facts) =>
        [.. Categories.Select(category => Decide(category, facts))];

    /// <summary>The decision on one category.</summary>
    public static CategoryDecision Decide(DataCategory category, SharingFacts facts)
    {
        ImmutableArray<string> denials = [.. Denials(category, facts)];
        if (!denials.IsEmpty)
            return new CategoryDecision(category, Disclosure.Withheld, null, denials);

        var share = SharingTable.Of(category, facts.Recipient!.Kind);
        if (facts.Withheld.Contains(category))
            return new CategoryDecision(category, Disclosure.Withheld, null, [SharingReasons.WithheldBySender]);
        if (share.Widest is { } widest && facts.Widened.Contains(category))
            return new CategoryDecision(category, widest, widest, [SharingReasons.WidenedBySender]);
        return new CategoryDecision(
            category, share.Default, share.Widest,
            [share.Default is Disclosure.Withheld ? SharingReasons.NotForThisKind : SharingReasons.TableDefault]);
    }

    private static IEnumerable<string> Denials(DataCategory category, SharingFacts facts)
    {
        if (facts.Recipient is null || facts.Purpose is null || facts.Case is null)
            yield return SharingReasons.FactsMissing;
        if (facts.Recipient is { Kind: OrganisationKind.Commissioner })
            yield return SharingReasons.NeverLiveCases;

        if (facts.Agreement is not { InForce: true } agreement)
        {
            yield return SharingReasons.NoAgreement;
        }
        else
        {
            if (facts.Purpose is { } purpose && !agreement.Terms.Any(term => term.Purposes.Contains(purpose)))
                yield return SharingReasons.PurposeNotAgreed;
            if (!agreement.Terms.Any(term => term.Categories.Contains(category)))
                yield return SharingReasons.CategoryNotAgreed;
        }

        if (ConsentDenial(facts) is { } denial)
            yield return denial;
    }

    /// <summary>
    /// Charities and faith groups are given nothing without the person's consent to this purpose: the Crime and
    /// Disorder Act 1998, section 115, is no gateway to them.
    /// </summary>
    private static string? ConsentDenial(SharingFacts facts)
    {
        if (facts.Recipient is not { Kind: OrganisationKind.Charity or OrganisationKind.FaithGroup } || facts.Case?.Consent is not { } consent)
            return null;
        if (consent.State is not ConsentState.Given)
            return SharingReasons.ConsentNeeded;
        return facts.Purpose is { } purpose && consent.Purposes.Contains(purpose) ? null : SharingReasons.OutsideConsent;
    }
}
