using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>
/// A case that somebody has begun to write down and not opened yet; the key is the id of the command that will open it.
/// To anybody but its author it does not exist.
/// </summary>
[Alias("started-case-grain")]
public interface IStartedCaseGrain : IGrainWithStringKey
{
    /// <summary>Keeps what was written for seven days; absent where it belongs to another or has been opened.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<StartedCase>> Keep(string @sealed, CancellationToken ct);

    /// <summary>What was written, or the case that it has become.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<StartedCase>> Read(CancellationToken ct);

    /// <summary>It has become this case: what was written is deleted.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<StartedCase>> Finish(CaseReference opened, CancellationToken ct);

    /// <summary>Deletes it; nothing happens when it is not there.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<StartedCase>> Discard(CancellationToken ct);

    /// <summary>What would stand against opening this; nothing is kept.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CommandId>> Check(OpenCase opening, CancellationToken ct);
}
