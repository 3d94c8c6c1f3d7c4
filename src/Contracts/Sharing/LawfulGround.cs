namespace Partnership.Contracts.Sharing;

/// <summary>Which law governs the sharing.</summary>
[GenerateSerializer, Alias("regime")]
public enum Regime
{
    /// <summary>UK GDPR and Part 2 of the Data Protection Act 2018.</summary>
    UkGdpr = 1,

    /// <summary>Part 3 of the Data Protection Act 2018: a police force for a law-enforcement purpose.</summary>
    LawEnforcement = 2,
}

/// <summary>The lawful basis: Article 6 of the UK GDPR, or section 35 of the Data Protection Act 2018.</summary>
[GenerateSerializer, Alias("lawful-basis")]
public enum LawfulBasis
{
    Consent = 1,
    LegalObligation = 2,
    VitalInterests = 3,
    PublicTask = 4,
    RecognisedLegitimateInterests = 5,
    LegitimateInterests = 6,
    LawEnforcementTask = 7,
    LawEnforcementConsent = 8,
}

/// <summary>What allows special categories: Article 9 with Schedule 1, or in Part 3 Schedule 8.</summary>
[GenerateSerializer, Alias("special-condition")]
public enum SpecialCondition
{
    ExplicitConsent = 1,
    VitalInterests = 2,
    LegalClaims = 3,
    StatutoryPurposes = 4,
    UnlawfulActs = 5,
    Safeguarding = 6,
    Schedule8Statutory = 7,
    Schedule8Justice = 8,
    Schedule8VitalInterests = 9,
    Schedule8Safeguarding = 10,
    LawEnforcementConsent = 11,
}

/// <summary>By which power or duty it may travel at all.</summary>
[GenerateSerializer, Alias("gateway")]
public enum Gateway
{
    /// <summary>Crime and Disorder Act 1998, section 115: to a relevant authority.</summary>
    Section115 = 1,

    /// <summary>Policing powers at common law, with section 36(4) of the Data Protection Act 2018.</summary>
    PolicingPowers = 2,

    /// <summary>The duties to safeguard: Children Act 2004, section 11; Care Act 2014, sections 6 and 7.</summary>
    SafeguardingDuty = 3,
    Consent = 4,

    /// <summary>An overriding public interest, recorded and approved as an override.</summary>
    OverridingInterest = 5,
    CourtOrder = 6,
}

/// <summary>
/// On what law a disclosure rests. <c>ChangeOfPurpose</c>: what a police force holds for law enforcement is shared for
/// something else, on the authority of the gateway (Data Protection Act 2018, section 36(4)).
/// </summary>
[GenerateSerializer, Immutable, Alias("lawful-ground")]
public sealed record LawfulGround(
    [property: Id(0)] Regime Regime,
    [property: Id(1)] LawfulBasis Basis,
    [property: Id(2)] SpecialCondition Condition,
    [property: Id(3)] Gateway Gateway,
    [property: Id(4)] bool ChangeOfPurpose);
