using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Absences;

/// <summary>States when somebody is away and who covers, in place of what was stated before.</summary>
[GenerateSerializer, Immutable, Alias("state-absence")]
public sealed record StateAbsence(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] DateOnly? From,
    [property: Id(3)] DateOnly? Until,
    [property: Id(4)] UserId? Cover);

/// <summary>The absence ends now, or does not begin.</summary>
[GenerateSerializer, Immutable, Alias("end-absence")]
public sealed record EndAbsence([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);

/// <summary>The command was taken; the version of what stands now.</summary>
[GenerateSerializer, Immutable, Alias("absence-recorded")]
public sealed record AbsenceRecorded([property: Id(0)] int Version);
