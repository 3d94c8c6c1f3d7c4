using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases;

/// <summary>An override on its case: where it stands, and what can be done about it.</summary>
public sealed partial class OverrideCard
{
    [Parameter, EditorRequired] public CaseReference Case { get; set; }

    [Parameter, EditorRequired] public ConsentOverride Asked { get; set; } = null!;

    [Parameter, EditorRequired] public string Partner { get; set; } = "";

    [Parameter, EditorRequired] public IReadOnlyDictionary<UserId, CasePerson> Named { get; set; } = null!;

    [Parameter, EditorRequired] public Caller Me { get; set; } = null!;
}
