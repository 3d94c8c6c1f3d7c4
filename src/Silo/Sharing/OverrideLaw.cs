using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using static Partnership.Silo.Sharing.LawTerms;

namespace Partnership.Silo.Sharing;

/// <summary>What an approved override allows: any sender, any purpose and any recipient, for five reasons only.</summary>
internal static class OverrideLaw
{
    private const string Part3 = "Data Protection Act 2018, section 35 and Schedule 8, paragraph";
    private const string Interest = "overriding public interest at common law";
    private const string Vital = "UK GDPR, Articles 6(1)(d) and 9(2)(c)";
    private const string Ordered = "UK GDPR, Articles 6(1)(c) and 9(2)(f)";

    // A commissioner receives no live case, yet whatever one holds may be passed on to save a life.
    private static readonly ImmutableArray<OrganisationKind> Public = [.. PublicBodies, OrganisationKind.Commissioner];

    private static readonly ImmutableArray<OrganisationKind> Private =
        [OrganisationKind.Charity, OrganisationKind.Housing, OrganisationKind.FaithGroup, OrganisationKind.Other];

    private static readonly LawfulGround Life =
        new(Regime.UkGdpr, LawfulBasis.VitalInterests, SpecialCondition.VitalInterests, Gateway.OverridingInterest, false);

    private static readonly LawfulGround Court =
        new(Regime.UkGdpr, LawfulBasis.LegalObligation, SpecialCondition.LegalClaims, Gateway.CourtOrder, false);

    private static readonly LawfulGround Protect =
        new(Regime.UkGdpr, LawfulBasis.PublicTask, SpecialCondition.Safeguarding, Gateway.OverridingInterest, false);

    private static readonly LawfulGround Crime = Protect with { Condition = SpecialCondition.UnlawfulActs };

    public static ImmutableArray<LawRow> Rows { get; } =
    [
        Enforcing("life", OverrideReason.RiskToLife, SpecialCondition.Schedule8VitalInterests, $"{Part3} 3; {Interest}"),
        .. ByPublic("life", OverrideReason.RiskToLife, Life, $"{Vital}; {Interest}"),
        Row("life-other", OverrideReason.RiskToLife, Private, EveryPurpose, Life, $"{Vital}; {Interest}"),

        Enforcing("child", OverrideReason.ChildAtRisk, SpecialCondition.Schedule8Safeguarding, $"{Part3} 4; {Interest}"),
        .. ByPublic("child", OverrideReason.ChildAtRisk, Protect, $"{PublicTask}; {AtRisk}; {Interest}"),
        .. ByOthers("child", OverrideReason.ChildAtRisk, Protect, $"{AtRisk}; {Interest}"),

        Enforcing("adult", OverrideReason.AdultAtRisk, SpecialCondition.Schedule8Safeguarding, $"{Part3} 4; {Interest}"),
        .. ByPublic("adult", OverrideReason.AdultAtRisk, Protect, $"{PublicTask}; {AtRisk}; {Interest}"),
        .. ByOthers("adult", OverrideReason.AdultAtRisk, Protect, $"{AtRisk}; {Interest}"),

        Enforcing("crime", OverrideReason.SeriousCrime, SpecialCondition.Schedule8Statutory, $"{Part3} 1; {Interest}"),
        .. ByPublic("crime", OverrideReason.SeriousCrime, Crime, $"{PublicTask}; {UnlawfulActs}; {Interest}"),
        .. ByOthers("crime", OverrideReason.SeriousCrime, Crime, $"{UnlawfulActs}; {Interest}"),

        Enforcing("court", OverrideReason.CourtOrder, SpecialCondition.Schedule8Justice, $"{Part3} 2; the order of the court"),
        .. ByPublic("court", OverrideReason.CourtOrder, Court, $"{Ordered}; the order of the court"),
        Row("court-other", OverrideReason.CourtOrder, Private, EveryPurpose, Court, $"{Ordered}; the order of the court"),
    ];

    /// <summary>A police force for law enforcement.</summary>
    private static LawRow Enforcing(string id, OverrideReason reason, SpecialCondition condition, string source) => Row(
        $"{id}-enforcement", reason, Police, LawEnforcement,
        new LawfulGround(
            Regime.LawEnforcement, LawfulBasis.LawEnforcementTask, condition,
            reason is OverrideReason.CourtOrder ? Gateway.CourtOrder : Gateway.OverridingInterest, ChangeOfPurpose: false),
        source);

    /// <summary>A police force for anything else, and the other public bodies.</summary>
    private static LawRow[] ByPublic(string id, OverrideReason reason, LawfulGround ground, string source) =>
    [
        Row($"{id}-police", reason, Police, [.. EveryPurpose.Except(LawEnforcement)], ground with { ChangeOfPurpose = true }, $"{source}; {OtherPurpose}"),
        Row($"{id}-public", reason, Public, EveryPurpose, ground, source),
    ];

    /// <summary>Everybody else, by the basis of the day.</summary>
    private static LawRow[] ByOthers(string id, OverrideReason reason, LawfulGround ground, string source) =>
    [
        Row($"{id}-other-2018", reason, Private, EveryPurpose,
            ground with { Basis = LawfulBasis.LegitimateInterests }, $"{Legitimate}; {source}") with { Until = Recognised.AddDays(-1) },
        Row($"{id}-other-2026", reason, Private, EveryPurpose,
            ground with { Basis = LawfulBasis.RecognisedLegitimateInterests }, $"{RecognisedInterest}; {source}") with { From = Recognised },
    ];

    private static LawRow Row(
        string id, OverrideReason reason, ImmutableArray<OrganisationKind> senders, ImmutableArray<SharingPurpose> purposes,
        LawfulGround ground, string source) =>
        new($"override-{id}", senders, purposes, EveryRecipient, ground, Need.Override, source, Act2018, Override: reason);
}
