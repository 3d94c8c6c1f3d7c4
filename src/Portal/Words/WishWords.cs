using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Words;

/// <summary>The words of what people want, what stands against sharing, and what overrides it.</summary>
internal static class WishWords
{
    public static string Of(ReporterNaming naming) => naming switch
    {
        ReporterNaming.Named => "Yes, they may be named",
        ReporterNaming.Confidential => "No: only we may know who they are",
        ReporterNaming.Anonymous => "No: they did not say who they are",
        _ => "Not known, so they are not named",
    };

    public static string Of(ReporterWish wish) => wish switch
    {
        ReporterWish.LogOnly => "Write it down and tell nobody",
        ReporterWish.AnonymousIntelligence => "Tell others, but nothing that says who the person is",
        ReporterWish.Support => "Get support, and no contact with the police",
        ReporterWish.PoliceContact => "Be in contact with the police",
        _ => "They did not say",
    };

    /// <summary>What follows from the wish for sharing; null where nothing does.</summary>
    public static string? Consequence(ReporterWish wish) => wish switch
    {
        ReporterWish.LogOnly => "Nothing of the case can be shared with a partner",
        ReporterWish.AnonymousIntelligence => "No name, contact or address is shared",
        ReporterWish.Support => "Nothing is shared with the police",
        _ => null,
    };

    public static string Of(ConsentGivenBy givenBy) => givenBy switch
    {
        ConsentGivenBy.Parent => "A parent or guardian",
        ConsentGivenBy.Attorney => "An attorney or deputy who may decide for them",
        _ => "The person themself",
    };

    public static string Of(RestrictionKind kind) => kind switch
    {
        RestrictionKind.ConflictOfInterest => "Conflict of interest",
        _ => "Use restricted",
    };

    public static string Of(WithoutConsent because) => because switch
    {
        WithoutConsent.Impossible => "The person cannot be asked",
        WithoutConsent.Unreasonable => "It would not be reasonable to ask the person",
        _ => "Asking the person would defeat what the sharing is for",
    };

    public static string Of(OverrideStatus status) => status switch
    {
        OverrideStatus.Requested => "Waits for a second person",
        OverrideStatus.Approved => "Approved",
        OverrideStatus.Ended => "Ended",
        _ => "Refused",
    };

    public static string Of(PersonTold told) => told switch
    {
        PersonTold.Told => "The person was told",
        PersonTold.TooDangerous => "The person was not told: it would put somebody in danger",
        _ => "The person has not been told yet",
    };

    public static string Of(AgreementStanding standing) => standing switch
    {
        AgreementStanding.InForce => "In force",
        AgreementStanding.Suspended => "Suspended",
        AgreementStanding.Expired => "Run out",
        _ => "Not signed by everybody yet",
    };
}
