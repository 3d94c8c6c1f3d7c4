using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using static Partnership.Silo.Sharing.LawTerms;

namespace Partnership.Silo.Sharing;

/// <summary>What charities, landlords, faith groups and others share; recognised legitimate interests since they exist.</summary>
internal static class OtherSenderLaw
{
    private static readonly ImmutableArray<OrganisationKind> Senders =
        [OrganisationKind.Charity, OrganisationKind.Housing, OrganisationKind.Other];

    private static readonly LawfulGround Acts =
        new(Regime.UkGdpr, LawfulBasis.LegitimateInterests, SpecialCondition.UnlawfulActs, Gateway.Section115, ChangeOfPurpose: false);

    private static readonly LawfulGround Protect = Acts with { Condition = SpecialCondition.Safeguarding };

    public static ImmutableArray<LawRow> Rows { get; } =
    [
        .. Dated("other-crime-relevant", SharingPurpose.CrimePrevention, Acts, Need.Nothing, UnlawfulActs),
        .. Dated("other-safeguarding-relevant", SharingPurpose.Safeguarding, Protect, Need.SomebodyAtRisk, AtRisk),
        new("other-behaviour-relevant", Senders, [SharingPurpose.AntiSocialBehaviour, SharingPurpose.CommunitySafety], RelevantAuthorities,
            Acts, Need.Nothing, $"{Legitimate}; {UnlawfulActs}; {Section115}", Act2018),
        new("other-support-relevant", Senders, Support, RelevantAuthorities,
            Acts with { Condition = SpecialCondition.ExplicitConsent }, Need.Consent, $"{Legitimate}; Article 9(2)(a); {Section115}", Act2018),
        new("other-consent", Senders, EveryPurpose, [.. School, .. Voluntary], Consent, Need.Consent, ConsentSource, Act2018),

        // A religious body may process its members' data, but Article 9(2)(d) lets nothing outside without consent.
        new("faith-consent", [OrganisationKind.FaithGroup], EveryPurpose, EveryRecipient, Consent, Need.Consent,
            $"{ConsentSource}, since 9(2)(d) allows no disclosure outside the body", Act2018),
    ];

    private static LawRow[] Dated(string id, SharingPurpose purpose, LawfulGround ground, Need need, string condition) =>
    [
        new($"{id}-2018", Senders, [purpose], RelevantAuthorities, ground, need,
            $"{Legitimate}; {condition}; {Section115}", Act2018, Recognised.AddDays(-1)),
        new($"{id}-2026", Senders, [purpose], RelevantAuthorities, ground with { Basis = LawfulBasis.RecognisedLegitimateInterests }, need,
            $"{RecognisedInterest}; {condition}; {Section115}", Recognised),
    ];
}
