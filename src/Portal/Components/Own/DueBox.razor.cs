using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>How long is left, large; the content says for what. When late, the words say so, not only the colour.</summary>
public sealed partial class DueBox
{
    /// <summary>A length of time: "5 hours 48 minutes". When late, how late.</summary>
    [Parameter, EditorRequired] public string Time { get; set; } = "";

    [Parameter] public bool Late { get; set; }
}
