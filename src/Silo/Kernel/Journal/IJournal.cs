using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>The one place where what happened is kept.</summary>
internal interface IJournal
{
    /// <summary>
    /// Commits events, read-model rows, deadlines and outbox messages together. Once handed over, an append is
    /// never cancelled.
    /// </summary>
    /// <exception cref="InvalidDataException">A text cannot be stored.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be reached; whether the append committed is unknown.</exception>
    Task<AppendResult> Append(Append append);

    /// <summary>The stream's rows after a version, in order.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    Task<IReadOnlyList<StoredEvent>> Read(string stream, int after, CancellationToken ct);

    /// <summary>What a command was answered that is in the stream; null when it is not.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    Task<KeptAnswer?> Answered(string stream, CommandId command);
}
