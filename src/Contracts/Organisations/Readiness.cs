using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>
/// Until when somebody may be given case material: the last day on which their vetting and their training are in date,
/// null where they never were. Of an organisation: that of the worker, among those who may answer referrals, whose
/// earlier date is the latest; both null where nobody may.
/// </summary>
[GenerateSerializer, Immutable, Alias("readiness")]
public sealed record Readiness([property: Id(0)] DateOnly? VettedUntil, [property: Id(1)] DateOnly? TrainedUntil)
{
    /// <summary>Nobody was vetted or trained.</summary>
    public static Readiness None { get; } = new(null, null);
}

/// <summary>The readiness of one partner.</summary>
[GenerateSerializer, Immutable, Alias("partner-readiness")]
public sealed record PartnerReadiness([property: Id(0)] OrganisationId Partner, [property: Id(1)] Readiness Readiness);
