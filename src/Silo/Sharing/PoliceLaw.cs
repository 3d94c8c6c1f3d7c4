using System.Collections.Immutable;
using Partnership.Contracts.Sharing;
using static Partnership.Silo.Sharing.LawTerms;

namespace Partnership.Silo.Sharing;

/// <summary>
/// What a police force shares: under Part 3 of the Data Protection Act 2018 for law enforcement, else under the UK GDPR
/// as a change of purpose.
/// </summary>
internal static class PoliceLaw
{
    private const string Part3 = "Data Protection Act 2018, sections 31 and 35 and Schedule 8, paragraph 1";
    private const string Powers = "policing powers at common law";

    private static readonly ImmutableArray<SharingPurpose> Safeguarding = [SharingPurpose.Safeguarding];

    private static readonly LawfulGround Task =
        new(Regime.LawEnforcement, LawfulBasis.LawEnforcementTask, SpecialCondition.Schedule8Statutory, Gateway.Section115, false);

    private static readonly LawfulGround Protect =
        new(Regime.UkGdpr, LawfulBasis.PublicTask, SpecialCondition.Safeguarding, Gateway.Section115, ChangeOfPurpose: true);

    private static readonly LawfulGround Help =
        new(Regime.UkGdpr, LawfulBasis.PublicTask, SpecialCondition.StatutoryPurposes, Gateway.Section115, ChangeOfPurpose: true);

    private static readonly LawfulGround AgreedTask =
        new(Regime.LawEnforcement, LawfulBasis.LawEnforcementConsent, SpecialCondition.LawEnforcementConsent, Gateway.Consent, false);

    public static ImmutableArray<LawRow> Rows { get; } =
    [
        new("police-enforcement-relevant", Police, LawEnforcement, RelevantAuthorities, Task, Need.Nothing, $"{Part3}; {Section115}", Act2018),
        new("police-enforcement-school", Police, LawEnforcement, School, Task with { Gateway = Gateway.PolicingPowers }, Need.Nothing,
            $"{Part3}; {Powers}", Act2018),
        new("police-enforcement-consent", Police, LawEnforcement, Voluntary, AgreedTask, Need.Consent,
            "Data Protection Act 2018, section 35(2)(a) and (4)", Act2018),

        new("police-safeguarding-relevant", Police, Safeguarding, RelevantAuthorities, Protect, Need.SomebodyAtRisk,
            $"{PublicTask}; {AtRisk}; {OtherPurpose}; {Section115}", Act2018),
        new("police-safeguarding-school", Police, Safeguarding, School, Protect with { Gateway = Gateway.PolicingPowers }, Need.SomebodyAtRisk,
            $"{PublicTask}; {AtRisk}; {OtherPurpose}; {Powers}", Act2018),
        new("police-safeguarding-consent", Police, Safeguarding, Voluntary, Consent with { ChangeOfPurpose = true }, Need.Consent,
            $"{ConsentSource}; {OtherPurpose}", Act2018),

        new("police-support-relevant", Police, Support, RelevantAuthorities, Help, Need.Nothing,
            $"{PublicTask}; {Statutory}; {OtherPurpose}; {Section115}", Act2018),
        new("police-support-consent", Police, Support, [.. School, .. Voluntary], Consent with { ChangeOfPurpose = true }, Need.Consent,
            $"{ConsentSource}; {OtherPurpose}", Act2018),
    ];
}
