using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using static Partnership.Contracts.Organisations.OrganisationKind;
using static Partnership.Contracts.Sharing.SharingPurpose;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>The law a second time, as a chain of questions instead of a table.</summary>
internal static class LawOracle
{
    /// <summary>The ground; null when there is none.</summary>
    public static LawfulGround? Ground(
        DateOnly day, OrganisationKind sender, SharingPurpose purpose, OrganisationKind recipient,
        bool isConsented, bool isSomebodyAtRisk, IReadOnlyCollection<OverrideReason> overrides)
    {
        var isKnown = sender is >= Police and <= Other && purpose is >= VictimSupport and <= CrimePrevention && recipient is >= Police and <= Other;
        if (!isKnown || recipient == Commissioner || day < new DateOnly(2018, 5, 25))
            return null;
        var ordinary = Ordinary(day, sender, purpose, recipient, isConsented, isSomebodyAtRisk);
        return ordinary ?? Overriding(day, sender, purpose, overrides);
    }

    private static LawfulGround? Ordinary(
        DateOnly day, OrganisationKind sender, SharingPurpose purpose, OrganisationKind recipient, bool isConsented, bool isSomebodyAtRisk)
    {
        // Section 115 of the Crime and Disorder Act 1998 leads to these four and to nobody else.
        var isRelevant = recipient is Police or Council or OrganisationKind.Housing or Health;
        var isEnforcement = purpose is CrimePrevention or CommunitySafety or AntiSocialBehaviour;
        var isPolice = sender == Police;

        if (sender == Commissioner)
            return null;
        if (sender == FaithGroup || (!isRelevant && !HasItsOwnWayToSchools(sender, purpose, recipient, isSomebodyAtRisk)))
            return isConsented ? ByConsent(isPolice, isEnforcement) : null;

        if (purpose == Safeguarding && !isSomebodyAtRisk)
            return null;
        if (isPolice)
        {
            var way = isRelevant ? Gateway.Section115 : Gateway.PolicingPowers;
            return isEnforcement
                ? new(Regime.LawEnforcement, LawfulBasis.LawEnforcementTask, SpecialCondition.Schedule8Statutory, way, false)
                : new(Regime.UkGdpr, LawfulBasis.PublicTask, purpose == Safeguarding ? SpecialCondition.Safeguarding : SpecialCondition.StatutoryPurposes, way, true);
        }

        if (sender is Council or Health or School)
        {
            var condition = purpose switch
            {
                Safeguarding => SpecialCondition.Safeguarding,
                CrimePrevention => SpecialCondition.UnlawfulActs,
                _ => SpecialCondition.StatutoryPurposes,
            };
            return new(Regime.UkGdpr, LawfulBasis.PublicTask, condition, isRelevant ? Gateway.Section115 : Gateway.SafeguardingDuty, false);
        }

        var basis = purpose is CrimePrevention or Safeguarding ? Interests(day) : LawfulBasis.LegitimateInterests;
        if (isEnforcement)
            return new(Regime.UkGdpr, basis, SpecialCondition.UnlawfulActs, Gateway.Section115, false);
        if (purpose == Safeguarding)
            return new(Regime.UkGdpr, basis, SpecialCondition.Safeguarding, Gateway.Section115, false);
        return isConsented ? new(Regime.UkGdpr, basis, SpecialCondition.ExplicitConsent, Gateway.Section115, false) : null;
    }

    private static bool HasItsOwnWayToSchools(OrganisationKind sender, SharingPurpose purpose, OrganisationKind recipient, bool isSomebodyAtRisk) =>
        recipient == School && sender switch
        {
            Police => purpose is not (VictimSupport or SharingPurpose.Housing),
            Council or Health or School => purpose == Safeguarding && isSomebodyAtRisk,
            _ => false,
        };

    private static LawfulGround ByConsent(bool isPolice, bool isEnforcement) => isPolice && isEnforcement
        ? new(Regime.LawEnforcement, LawfulBasis.LawEnforcementConsent, SpecialCondition.LawEnforcementConsent, Gateway.Consent, false)
        : new(Regime.UkGdpr, LawfulBasis.Consent, SpecialCondition.ExplicitConsent, Gateway.Consent, isPolice);

    private static LawfulGround? Overriding(
        DateOnly day, OrganisationKind sender, SharingPurpose purpose, IReadOnlyCollection<OverrideReason> overrides)
    {
        OverrideReason[] order =
            [OverrideReason.RiskToLife, OverrideReason.ChildAtRisk, OverrideReason.AdultAtRisk, OverrideReason.SeriousCrime, OverrideReason.CourtOrder];
        if (!order.Any(overrides.Contains))
            return null;
        var reason = order.First(overrides.Contains);
        var way = reason == OverrideReason.CourtOrder ? Gateway.CourtOrder : Gateway.OverridingInterest;
        if (sender == Police && purpose is CrimePrevention or CommunitySafety or AntiSocialBehaviour)
        {
            return new(Regime.LawEnforcement, LawfulBasis.LawEnforcementTask, reason switch
            {
                OverrideReason.RiskToLife => SpecialCondition.Schedule8VitalInterests,
                OverrideReason.SeriousCrime => SpecialCondition.Schedule8Statutory,
                OverrideReason.CourtOrder => SpecialCondition.Schedule8Justice,
                _ => SpecialCondition.Schedule8Safeguarding,
            }, way, false);
        }

        var usual = sender is Police or Council or Health or School or Commissioner ? LawfulBasis.PublicTask : Interests(day);
        var (basis, condition) = reason switch
        {
            OverrideReason.RiskToLife => (LawfulBasis.VitalInterests, SpecialCondition.VitalInterests),
            OverrideReason.CourtOrder => (LawfulBasis.LegalObligation, SpecialCondition.LegalClaims),
            OverrideReason.SeriousCrime => (usual, SpecialCondition.UnlawfulActs),
            _ => (usual, SpecialCondition.Safeguarding),
        };
        return new(Regime.UkGdpr, basis, condition, way, sender == Police);
    }

    private static LawfulBasis Interests(DateOnly day) =>
        day >= new DateOnly(2026, 2, 5) ? LawfulBasis.RecognisedLegitimateInterests : LawfulBasis.LegitimateInterests;
}
