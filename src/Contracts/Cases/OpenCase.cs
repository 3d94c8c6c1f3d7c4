using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>Opens a case with its first incident.</summary>
[GenerateSerializer, Immutable, Alias("open-case")]
public sealed record OpenCase(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Title,
    [property: Id(2)] Subject Subject,
    [property: Id(3)] SafeContact SafeContact,
    [property: Id(4)] HomeAddress Address,
    [property: Id(5)] Incident Incident,
    [property: Id(6)] Risk Risk,
    [property: Id(7)] Consent Consent,
    [property: Id(8)] Wishes? Wishes = null);

/// <summary>The case was opened.</summary>
[GenerateSerializer, Immutable, Alias("case-opened-answer")]
public sealed record CaseOpenedAnswer([property: Id(0)] CaseReference Reference);
