using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Audit;

/// <summary>Puts readings on record.</summary>
internal interface ICommitReadings
{
    /// <summary>Ends when the reading is on record.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached; whether the reading is on record is unknown.</exception>
    Task Commit(WaitingReading waiting);
}
