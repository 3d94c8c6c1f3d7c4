using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;

namespace Partnership.Portal.Cases;

/// <summary>Everything that the lead of a case knows, and the ways to change it.</summary>
public sealed partial class CaseFacts
{
    [Parameter, EditorRequired] public CaseView Case { get; set; } = null!;

    // What this reader may not see, they would overwrite unseen.
    private bool Hides(params DataCategory[] parts) => parts.Any(part => Case.Withheld.Contains(part));
}
