namespace Partnership.Contracts.Organisations;

/// <summary>A place that a partner serves: the ONS code of a local authority district and its name.</summary>
[GenerateSerializer, Immutable, Alias("area")]
public sealed record Area([property: Id(0)] string Code, [property: Id(1)] string Name);
