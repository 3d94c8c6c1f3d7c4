using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>
/// What was written so far; <c>Sealed</c> can be opened by the portal alone, and is empty once the case was opened.
/// </summary>
[GenerateSerializer, Immutable, Alias("started-case")]
public sealed record StartedCase(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string Sealed,
    [property: Id(2)] DateTimeOffset SavedAt,
    [property: Id(3)] DateTimeOffset DeletedAt,
    [property: Id(4)] CaseReference? Opened = null);
