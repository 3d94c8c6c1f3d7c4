using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Absences;

/// <summary>
/// When a worker is away and who covers; the key is <see cref="AbsenceView.KeyOf"/>. It is there for the worker and for
/// the supervisors of their organisation, and absent to everybody else.
/// </summary>
[Alias("absence-grain")]
public interface IAbsenceGrain : IGrainWithStringKey
{
    /// <summary>What is stated.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<AbsenceView>> View(CancellationToken ct);

    /// <summary>States it.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<AbsenceRecorded>> State(StateAbsence command, CancellationToken ct);

    /// <summary>Ends it, or calls it off.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<AbsenceRecorded>> End(EndAbsence command, CancellationToken ct);
}
