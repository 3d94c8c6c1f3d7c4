using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>The groups, days and sources that several rows of the law share.</summary>
internal static class LawTerms
{
    /// <summary>
    /// Relevant authorities of the Crime and Disorder Act 1998, section 115. Landlords are registered ones, named since
    /// the Housing Act 2004.
    /// </summary>
    public static readonly ImmutableArray<OrganisationKind> RelevantAuthorities =
        [OrganisationKind.Police, OrganisationKind.Council, OrganisationKind.Housing, OrganisationKind.Health];

    /// <summary>Recipients to whom section 115 is no gateway. Commissioners are no recipients at all.</summary>
    public static readonly ImmutableArray<OrganisationKind> Voluntary =
        [OrganisationKind.Charity, OrganisationKind.FaithGroup, OrganisationKind.Other];

    public static readonly ImmutableArray<OrganisationKind> School = [OrganisationKind.School];

    public static readonly ImmutableArray<OrganisationKind> Police = [OrganisationKind.Police];

    public static readonly ImmutableArray<OrganisationKind> PublicBodies =
        [OrganisationKind.Council, OrganisationKind.Health, OrganisationKind.School];

    public static readonly ImmutableArray<OrganisationKind> EveryRecipient = [.. RelevantAuthorities, .. School, .. Voluntary];

    public static readonly ImmutableArray<SharingPurpose> EveryPurpose = [.. Enum.GetValues<SharingPurpose>()];

    /// <summary>Purposes for which a police force shares under Part 3 of the Data Protection Act 2018.</summary>
    public static readonly ImmutableArray<SharingPurpose> LawEnforcement =
        [SharingPurpose.AntiSocialBehaviour, SharingPurpose.CommunitySafety, SharingPurpose.CrimePrevention];

    public static readonly ImmutableArray<SharingPurpose> Support = [SharingPurpose.VictimSupport, SharingPurpose.Housing];

    /// <summary>The Data Protection Act 2018 came into force.</summary>
    public static readonly DateOnly Act2018 = new(2018, 5, 25);

    /// <summary>Recognised legitimate interests came into force (Data (Use and Access) Act 2025).</summary>
    public static readonly DateOnly Recognised = new(2026, 2, 5);

    public static readonly LawfulGround Consent =
        new(Regime.UkGdpr, LawfulBasis.Consent, SpecialCondition.ExplicitConsent, Gateway.Consent, ChangeOfPurpose: false);

    public const string Section115 = "Crime and Disorder Act 1998, section 115";
    public const string ConsentSource = "UK GDPR, Articles 6(1)(a) and 9(2)(a)";
    public const string PublicTask = "UK GDPR, Article 6(1)(e)";
    public const string Legitimate = "UK GDPR, Article 6(1)(f)";
    public const string RecognisedInterest = "UK GDPR, Article 6(1)(ea) and Annex 1 (Data (Use and Access) Act 2025)";
    public const string Statutory = "Article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 6";
    public const string UnlawfulActs = "Article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 10";
    public const string AtRisk = "Article 9(2)(g) with Data Protection Act 2018, Schedule 1, paragraph 18";
    public const string OtherPurpose = "Data Protection Act 2018, section 36(4)";
}
