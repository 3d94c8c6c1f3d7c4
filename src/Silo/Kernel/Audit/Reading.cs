using System.Collections.Immutable;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>Who read what, for whom and why.</summary>
/// <param name="At">In whole microseconds, which is what PostgreSQL keeps.</param>
/// <param name="Operation">What was done: opened, audited, or which list was read.</param>
/// <param name="References">The records that were opened; none for a list.</param>
internal sealed record Reading(
    DateTimeOffset At, Guid Actor, Guid Organisation, string Operation, ImmutableArray<string> References, string Purpose);
