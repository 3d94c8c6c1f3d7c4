using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Absences;

/// <summary>Who is away from the caller's organisation.</summary>
[Alias("absence-list-grain")]
public interface IAbsenceListGrain : IGrainWithStringKey
{
    /// <summary>Who is away or will be, and who could be.</summary>
    [Requires(Permission.ReassignReferrals)]
    Task<Outcome<TeamAbsences>> Team(CancellationToken ct);
}
