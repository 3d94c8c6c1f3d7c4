using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Referrals;

/// <summary>The hash of what was shared, short, with all of it beneath.</summary>
public sealed partial class DisclosureRecord
{
    /// <summary>Empty where it was sent before there were any.</summary>
    [Parameter, EditorRequired] public string Hash { get; set; } = "";
}
