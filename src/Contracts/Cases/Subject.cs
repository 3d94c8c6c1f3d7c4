namespace Partnership.Contracts.Cases;

/// <summary>How old the person is, as far as a recipient needs to know before accepting.</summary>
[GenerateSerializer, Alias("age-band")]
public enum AgeBand
{
    Unknown = 0,
    Under18 = 1,
    From18To24 = 2,
    From25To64 = 3,
    From65 = 4,
}

/// <summary>
/// The person whom the case is about. <c>Name</c> may be a pseudonym. An adult at risk has needs for care and support
/// and cannot protect themself because of them (Care Act 2014, section 42).
/// </summary>
[GenerateSerializer, Immutable, Alias("subject")]
public sealed record Subject(
    [property: Id(0), Personal] string Name,
    [property: Id(1)] bool IsPseudonym,
    [property: Id(2), Personal] DateOnly? BirthDate,
    [property: Id(3)] AgeBand AgeBand,
    [property: Id(4), Personal] string Characteristics,
    [property: Id(5), Personal] string Language,
    [property: Id(6)] bool InterpreterNeeded,
    [property: Id(7), Personal] string AccessNeeds,
    [property: Id(8)] bool AdultAtRisk = false);
