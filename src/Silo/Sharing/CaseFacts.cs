using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Sharing;

/// <summary>
/// What of a case the policy looks at. <c>Wish</c> and <c>Naming</c> are the most guarded of its incidents' reporters.
/// <c>Reader</c> is who would read, null when that is not one person yet.
/// </summary>
internal sealed record CaseFacts(
    Consent Consent,
    Wishes Wishes,
    ReporterWish Wish,
    ReporterNaming Naming,
    bool ChildOrAdultAtRisk,
    ImmutableArray<Restriction> Restrictions,
    ImmutableArray<ConsentOverride> Overrides,
    UserId? Reader = null)
{
    /// <summary>The facts of a case on a day.</summary>
    public static CaseFacts Of(CaseView @case, DateOnly today) => new(
        @case.Consent, @case.Wishes,
        Guarded(@case.Incidents), @case.Incidents.IsEmpty ? ReporterNaming.NotRecorded : Openness(@case.Incidents),
        @case.Subject.AdultAtRisk || Age.BandOn(@case.Subject, today) is AgeBand.Under18,
        @case.Restrictions, @case.Overrides);

    /// <summary>What who reads a frozen copy may know of the case today: what concerns them, and nothing else of it.</summary>
    public static CaseFacts OfCopy(ImmutableArray<Restriction> limits, UserId reader) => new(
        new Consent(ConsentState.NotAsked, [], null, ""), Wishes.None, ReporterWish.NotRecorded, ReporterNaming.NotRecorded,
        ChildOrAdultAtRisk: false, limits, [], reader);

    // Written down and told to nobody stands above everything else; then nothing that says who it is; then no police.
    private static ReporterWish Guarded(ImmutableArray<Incident> incidents) => incidents
        .Select(incident => incident.Wish)
        .Where(wish => wish is not ReporterWish.NotRecorded)
        .DefaultIfEmpty(ReporterWish.NotRecorded)
        .Min();

    private static ReporterNaming Openness(ImmutableArray<Incident> incidents) =>
        incidents.All(incident => incident.Naming is ReporterNaming.Named) ? ReporterNaming.Named
        : incidents.Max(incident => incident.Naming is ReporterNaming.Named ? ReporterNaming.NotRecorded : incident.Naming);
}
