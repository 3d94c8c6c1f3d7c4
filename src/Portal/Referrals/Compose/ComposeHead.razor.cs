using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>The start of each step of composing.</summary>
public sealed partial class ComposeHead
{
    [Parameter, EditorRequired] public DraftView Draft { get; set; } = null!;

    [Parameter, EditorRequired] public string Question { get; set; } = "";

    [Parameter, EditorRequired] public int Step { get; set; }

    [Parameter, EditorRequired] public string BackHref { get; set; } = "";

    [Parameter] public string BackText { get; set; } = "Back";

    [Parameter] public FormErrors Errors { get; set; } = FormErrors.None;
}
