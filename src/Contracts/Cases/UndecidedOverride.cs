using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>A line of the list of overrides that wait for a second person, and whether who asked has left since.</summary>
[GenerateSerializer, Immutable, Alias("undecided-override")]
public sealed record UndecidedOverride(
    [property: Id(0)] CaseReference Case,
    [property: Id(1)] Guid Override,
    [property: Id(2)] string Recipient,
    [property: Id(3)] SharingPurpose Purpose,
    [property: Id(4)] OverrideReason Reason,
    [property: Id(5)] string RequestedBy,
    [property: Id(6)] DateTimeOffset RequestedAt,
    [property: Id(7)] bool AskedByCaller,
    [property: Id(8)] bool RequesterLeft = false);
