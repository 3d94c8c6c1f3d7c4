namespace Partnership.Contracts.Cases;

/// <summary>
/// A restriction that a supervisor lifted because no data protection officer could; who did it is null where they are no
/// member any more, whom it concerned where it concerned an organisation.
/// </summary>
[GenerateSerializer, Immutable, Alias("lifted-in-place")]
public sealed record LiftedInPlace(
    [property: Id(0)] Restriction Restriction,
    [property: Id(1)] CasePerson? By,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] string Why,
    [property: Id(4)] CasePerson? Concerned);
