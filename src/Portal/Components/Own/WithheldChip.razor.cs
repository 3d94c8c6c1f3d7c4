using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>Something that exists and is not shown, with the reason: withheld is shown, not hidden.</summary>
public sealed partial class WithheldChip
{
    /// <summary>In lower case, without a full stop: "not needed for this purpose".</summary>
    [Parameter, EditorRequired] public string Reason { get; set; } = "";
}
