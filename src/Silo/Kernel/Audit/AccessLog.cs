using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>
/// Records reading before data is returned; a read that cannot be recorded fails. Data Protection Act 2018, section 62:
/// consultation is logged with date, time and person.
/// </summary>
internal sealed class AccessLog(ICommitReadings commit, CallerSeal callers, TimeProvider time)
{
    /// <summary>A record was opened.</summary>
    public Task Opened(string reference) => Record("open", [reference]);

    /// <summary>Somebody looked up who had opened a record; that is no opening of it.</summary>
    public Task Audited(string reference) => Record("audit", [reference]);

    /// <summary>A list was read; the rows it held are not named.</summary>
    public Task Listed(string list) => Record("list " + list, []);

    private Task Record(string operation, ImmutableArray<string> references)
    {
        var caller = callers.Current() ?? throw new InvalidOperationException("No caller reached the grain.");
        var now = time.GetUtcNow();
        var reading = new Reading(
            now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)), caller.User.Value, caller.Organisation.Value,
            operation, references, caller.Purpose);
        StorableText.Require(reading);
        return commit.Commit(new WaitingReading(reading));
    }
}
