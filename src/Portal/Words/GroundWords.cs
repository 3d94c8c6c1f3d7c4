using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Portal.Words;

/// <summary>Why something may be shared: the purpose in plain words first, the law beneath it. Sender and recipient read the same.</summary>
internal static class GroundWords
{
    /// <summary>"To make a home safe or find another, with the person's agreement".</summary>
    public static string Why(Grounds grounds) => $"To {Lower(SharingWords.Of(grounds.Purpose))}{Ground(grounds)}";

    /// <summary>"East Midlands sharing agreement, version 4, to be reviewed by 31 July 2027".</summary>
    public static string Agreement(Grounds grounds) =>
        $"{grounds.AgreementTitle}, version {grounds.AgreementVersion}, to be reviewed by {TimeWords.Date(grounds.AgreementReviewBy)}";

    /// <summary>The law relied on, line by line, each with its source.</summary>
    public static ImmutableArray<string> Law(LawfulGround law) =>
    [
        $"{Of(law.Regime)}.",
        $"It may be shared because {Of(law.Basis)}.",
        $"What it says about faith, race, health and the like may be shared because {Of(law.Condition)}.",
        $"It may reach this partner by {Of(law.Gateway)}.",
        .. law.ChangeOfPurpose
            ? ["The police collected it for law enforcement and share it for something else, as the law allows them to (Data Protection Act 2018, section 36(4))."]
            : ImmutableArray<string>.Empty,
    ];

    public static string Of(Regime regime) => regime switch
    {
        Regime.LawEnforcement => "The rules for police work apply (Data Protection Act 2018, Part 3)",
        _ => "The general data protection rules apply (UK GDPR and Data Protection Act 2018, Part 2)",
    };

    public static string Of(LawfulBasis basis) => basis switch
    {
        LawfulBasis.Consent => "the person agreed (UK GDPR, Article 6(1)(a))",
        LawfulBasis.LegalObligation => "the law requires it (UK GDPR, Article 6(1)(c))",
        LawfulBasis.VitalInterests => "somebody's life depends on it (UK GDPR, Article 6(1)(d))",
        LawfulBasis.PublicTask => "it is part of the sender's public duties (UK GDPR, Article 6(1)(e))",
        LawfulBasis.RecognisedLegitimateInterests =>
            "the law itself recognises the reason: preventing crime, or keeping somebody safe (UK GDPR, Article 6(1)(ea) and Annex 1)",
        LawfulBasis.LegitimateInterests => "there is a good reason that outweighs the person's privacy (UK GDPR, Article 6(1)(f))",
        LawfulBasis.LawEnforcementConsent => "the person agreed (Data Protection Act 2018, section 35(2)(a))",
        _ => "the police need to share it for their work (Data Protection Act 2018, section 35(2)(b))",
    };

    public static string Of(SpecialCondition condition) => condition switch
    {
        SpecialCondition.ExplicitConsent => "the person said so clearly (UK GDPR, Article 9(2)(a))",
        SpecialCondition.VitalInterests => "somebody's life depends on it and the person cannot be asked (UK GDPR, Article 9(2)(c))",
        SpecialCondition.LegalClaims => "a court or a legal claim needs it (UK GDPR, Article 9(2)(f))",
        SpecialCondition.StatutoryPurposes =>
            "the law gives the sender this duty (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 6)",
        SpecialCondition.UnlawfulActs =>
            "it helps to prevent or detect a crime (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 10)",
        SpecialCondition.Safeguarding =>
            "it protects a child or an adult at risk (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 18)",
        SpecialCondition.Schedule8Statutory => "the law gives the police this duty (Data Protection Act 2018, Schedule 8, paragraph 1)",
        SpecialCondition.Schedule8Justice => "a court needs it (Data Protection Act 2018, Schedule 8, paragraph 2)",
        SpecialCondition.Schedule8VitalInterests => "somebody's life depends on it (Data Protection Act 2018, Schedule 8, paragraph 3)",
        SpecialCondition.Schedule8Safeguarding => "it protects a child or an adult at risk (Data Protection Act 2018, Schedule 8, paragraph 4)",
        _ => "the person agreed (Data Protection Act 2018, section 35(4))",
    };

    public static string Of(Gateway gateway) => gateway switch
    {
        Gateway.Section115 => "the power to tell police, councils, health and housing what helps to prevent crime (Crime and Disorder Act 1998, section 115)",
        Gateway.PolicingPowers => "the power of the police to prevent crime and keep people safe (common law; Data Protection Act 2018, section 36(4))",
        Gateway.SafeguardingDuty =>
            "the duty to work together to keep children and adults safe (Children Act 2004, section 11; Care Act 2014, sections 6 and 7)",
        Gateway.OverridingInterest => "a reason that outweighs the person's wish, written down and approved by a second person (common law, public interest)",
        Gateway.CourtOrder => "the order of a court",
        _ => "the person's own agreement",
    };

    public static string Of(OverrideReason reason) => reason switch
    {
        OverrideReason.ChildAtRisk => "a child is at risk",
        OverrideReason.AdultAtRisk => "an adult who cannot protect themself is at risk",
        OverrideReason.RiskToLife => "somebody's life is in danger",
        OverrideReason.SeriousCrime => "it prevents or detects a serious crime",
        _ => "a court has ordered it",
    };

    private static string Ground(Grounds grounds) => grounds switch
    {
        { Override: { } reason } => $", without the person's agreement because {Of(reason)}",
        { Law: null } => "",
        { Law.Gateway: Gateway.Consent } => ", with the person's agreement",
        { Law.Basis: LawfulBasis.Consent or LawfulBasis.LawEnforcementConsent } or { Law.Condition: SpecialCondition.ExplicitConsent } =>
            ", with the person's agreement and as the law allows",
        _ => ", as the law allows",
    };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
