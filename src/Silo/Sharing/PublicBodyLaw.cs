using System.Collections.Immutable;
using Partnership.Contracts.Sharing;
using static Partnership.Silo.Sharing.LawTerms;

namespace Partnership.Silo.Sharing;

/// <summary>What councils, health bodies and schools share: as a public task, with consent where nothing else leads.</summary>
internal static class PublicBodyLaw
{
    private static readonly LawfulGround Task =
        new(Regime.UkGdpr, LawfulBasis.PublicTask, SpecialCondition.StatutoryPurposes, Gateway.Section115, ChangeOfPurpose: false);

    public static ImmutableArray<LawRow> Rows { get; } =
    [
        new("public-safeguarding-relevant", PublicBodies, [SharingPurpose.Safeguarding], RelevantAuthorities,
            Task with { Condition = SpecialCondition.Safeguarding }, Need.SomebodyAtRisk, $"{PublicTask}; {AtRisk}; {Section115}", Act2018),
        new("public-crime-relevant", PublicBodies, [SharingPurpose.CrimePrevention], RelevantAuthorities,
            Task with { Condition = SpecialCondition.UnlawfulActs }, Need.Nothing, $"{PublicTask}; {UnlawfulActs}; {Section115}", Act2018),
        new("public-other-relevant", PublicBodies,
            [.. Support, SharingPurpose.AntiSocialBehaviour, SharingPurpose.CommunitySafety], RelevantAuthorities,
            Task, Need.Nothing, $"{PublicTask}; {Statutory}; {Section115}", Act2018),

        new("public-safeguarding-school", PublicBodies, [SharingPurpose.Safeguarding], School,
            Task with { Condition = SpecialCondition.Safeguarding, Gateway = Gateway.SafeguardingDuty }, Need.SomebodyAtRisk,
            $"{PublicTask}; {AtRisk}; Children Act 2004, section 11; Care Act 2014, sections 6 and 7", Act2018),
        new("public-consent", PublicBodies, EveryPurpose, [.. School, .. Voluntary], Consent, Need.Consent, ConsentSource, Act2018),
    ];
}
