using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Audit;

/// <summary>Who read what, for those who answer for it.</summary>
[Alias("audit-grain")]
public interface IAuditGrain : IGrainWithStringKey
{
    /// <summary>
    /// Who opened the record that people name by this reference, "C-1093" or "R-2044"; absent where the caller's
    /// organisation does not reach it or the caller is barred from it. That it was looked up is on record too.
    /// </summary>
    [Requires(Permission.ReadAudit), RequiresRecent]
    Task<Outcome<RecordReaders>> Record(string reference, CancellationToken ct);
}
