using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases;

/// <summary>Everything that the lead of a case knows.</summary>
public sealed partial class CaseFacts
{
    [Parameter, EditorRequired] public CaseView Case { get; set; } = null!;
}
