using System.Collections.Immutable;
using Partnership.Contracts.Referrals;

namespace Partnership.Contracts.Audit;

/// <summary>Who opened a record, the first reader first.</summary>
[GenerateSerializer, Immutable, Alias("record-readers")]
public sealed record RecordReaders([property: Id(0)] string Reference, [property: Id(1)] ImmutableArray<SeenBy> Readers);
