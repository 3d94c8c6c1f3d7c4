using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Absences;

/// <summary>From when until when somebody is away; both days are part of it.</summary>
[GenerateSerializer, Immutable, Alias("away-time")]
public sealed record AwayTime([property: Id(0)] DateOnly From, [property: Id(1)] DateOnly Until)
{
    public bool Holds(DateOnly day) => From <= day && day <= Until;
}

/// <summary>
/// That a worker is away or will be, and which colleague covers; <c>CoverAway</c> when that colleague is away as well in
/// that time, null when they are not; and which of the two has left since it was stated.
/// </summary>
[GenerateSerializer, Immutable, Alias("absence-entry")]
public sealed record AbsenceEntry(
    [property: Id(0)] UserId Person,
    [property: Id(1)] string Name,
    [property: Id(2)] AwayTime Time,
    [property: Id(3)] UserId Cover,
    [property: Id(4)] string CoverName,
    [property: Id(5)] AwayTime? CoverAway,
    [property: Id(6)] bool HasLeft = false,
    [property: Id(7)] bool CoverHasLeft = false)
{
    /// <summary>Whether somebody covers on every day of it.</summary>
    public bool IsCovered => CoverAway is null && !CoverHasLeft;
}
