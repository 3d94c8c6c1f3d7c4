using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>
/// A line of the list of overrides that are in force. What for and why are null for who reads the audit and not the case.
/// </summary>
[GenerateSerializer, Immutable, Alias("override-in-force")]
public sealed record OverrideInForce(
    [property: Id(0)] CaseReference Case,
    [property: Id(1)] Guid Override,
    [property: Id(2)] string Recipient,
    [property: Id(3)] SharingPurpose? Purpose,
    [property: Id(4)] OverrideReason? Reason,
    [property: Id(5)] string ApprovedBy,
    [property: Id(6)] DateTimeOffset ApprovedAt,
    [property: Id(7)] DateTimeOffset? AuditedAt,
    [property: Id(8)] DateOnly AuditDueOn,
    [property: Id(9)] PersonTold Told,
    [property: Id(10)] bool AskedByCaller);
