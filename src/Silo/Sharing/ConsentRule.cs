using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>Whether the person's consent is there and reaches this recipient, purpose, day and category.</summary>
internal static class ConsentRule
{
    /// <summary>Every reason why consent does not carry this sharing, whatever the category; none when it does.</summary>
    public static IEnumerable<string> Denials(SharingFacts facts)
    {
        if (facts is not { Case.Consent: { } consent, Today: { } today, Purpose: { } purpose, Recipient: { } recipient })
            return [SharingReasons.ConsentNeeded];
        return consent switch
        {
            { State: ConsentState.Refused } => [SharingReasons.ConsentRefused],
            { State: ConsentState.Withdrawn } or { State: ConsentState.Given, WithdrawnOn: not null } => [SharingReasons.ConsentWithdrawn],
            { State: not ConsentState.Given } => [SharingReasons.ConsentNeeded],
            _ => new (bool Holds, string Reason)[]
            {
                (consent.ExpiresOn is null || today <= consent.ExpiresOn, SharingReasons.ConsentExpired),
                (consent.Purposes.Contains(purpose), SharingReasons.OutsideConsent),
                (consent.Recipients.IsEmpty || consent.Recipients.Contains(recipient.Id), SharingReasons.RecipientOutsideConsent),
                (CouldDecide(consent), SharingReasons.ConsentWithoutCapacity),
            }.Where(check => !check.Holds).Select(check => check.Reason),
        };
    }

    /// <summary>The same for one part of the case.</summary>
    public static IEnumerable<string> Denials(DataCategory category, SharingFacts facts) =>
        facts.Case is { Consent: { State: ConsentState.Given, WithdrawnOn: null, Categories: { IsEmpty: false } parts } } && !parts.Contains(category)
            ? Denials(facts).Append(SharingReasons.CategoryOutsideConsent)
            : Denials(facts);

    /// <summary>Whether consent carries this sharing, at least in part.</summary>
    public static bool IsGiven(SharingFacts facts) => !Denials(facts).Any();

    /// <summary>Somebody entitled to decides for who cannot (Mental Capacity Act 2005).</summary>
    private static bool CouldDecide(Consent consent) =>
        consent.HasCapacity || consent.GivenBy is ConsentGivenBy.Parent or ConsentGivenBy.Attorney;
}
