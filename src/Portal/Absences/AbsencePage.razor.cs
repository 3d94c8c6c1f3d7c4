using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Absences;

/// <summary>When one is away oneself, who covers, and for whom one covers.</summary>
public sealed partial class AbsencePage
{
    private protected override UserId? Person => Caller.User;

    private protected override string Address => AbsenceLinks.Own;
}
