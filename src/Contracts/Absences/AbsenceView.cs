using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Contracts.Absences;

/// <summary>
/// A worker's absence, null when none is stated or it is over; for whom they cover, now or later; and who could cover for
/// them. <c>StatedBy</c> names who stated it where that was not themself.
/// </summary>
[GenerateSerializer, Immutable, Alias("absence-view")]
public sealed record AbsenceView(
    [property: Id(0)] int Version,
    [property: Id(1)] string Name,
    [property: Id(2)] AbsenceEntry? Absence,
    [property: Id(3)] string StatedBy,
    [property: Id(4)] ImmutableArray<AbsenceEntry> Covers,
    [property: Id(5)] ImmutableArray<Colleague> Colleagues)
{
    /// <summary>The key of this worker's absence from this organisation.</summary>
    public static string KeyOf(OrganisationId organisation, UserId user) => $"{organisation}.{user}";
}

/// <summary>Who works on referrals in the caller's organisation, and which of them are away or will be, by the first day.</summary>
[GenerateSerializer, Immutable, Alias("team-absences")]
public sealed record TeamAbsences(
    [property: Id(0)] ImmutableArray<Colleague> Colleagues, [property: Id(1)] ImmutableArray<AbsenceEntry> Absences);
