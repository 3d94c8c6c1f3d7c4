using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Absences;

/// <summary>A supervisor states when a worker of their own organisation is away.</summary>
public sealed partial class ColleagueAbsencePage
{
    [Parameter] public string User { get; set; } = "";

    private protected override UserId? Person => Guid.TryParse(User, out var user) ? new UserId(user) : null;

    private protected override string Address => AbsenceLinks.Of(Person!.Value);
}
