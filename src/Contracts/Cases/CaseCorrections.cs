using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>Records who the person is, in place of what was recorded before.</summary>
[GenerateSerializer, Immutable, Alias("record-subject")]
public sealed record RecordSubject(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] Subject Subject);

/// <summary>Records how the person can safely be reached, in place of what was recorded before.</summary>
[GenerateSerializer, Immutable, Alias("set-safe-contact")]
public sealed record SetSafeContact(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] SafeContact SafeContact);

/// <summary>Records where the person lives, in place of what was recorded before. No referral changes by it.</summary>
[GenerateSerializer, Immutable, Alias("record-address")]
public sealed record RecordAddress(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] HomeAddress Address);

/// <summary>Records a further incident.</summary>
[GenerateSerializer, Immutable, Alias("record-incident")]
public sealed record RecordIncident(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] Incident Incident);

/// <summary>
/// What is recorded of an incident was wrong or not all of it. Incidents are numbered from 1 as they were recorded.
/// </summary>
[GenerateSerializer, Immutable, Alias("correct-incident")]
public sealed record CorrectIncident(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] int Number,
    [property: Id(3)] Incident Incident,
    [property: Id(4)] string Why);

/// <summary>Assesses the risk anew. Any worker may raise it; a supervisor alone lowers it.</summary>
[GenerateSerializer, Immutable, Alias("assess-risk")]
public sealed record AssessRisk(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] Risk Risk);
