using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>The start of each step of writing an agreement.</summary>
public sealed partial class OutlineHead
{
    [Parameter, EditorRequired] public AgreementOutlineView Written { get; set; } = null!;

    [Parameter, EditorRequired] public string Heading { get; set; } = "";

    [Parameter] public int? Step { get; set; }

    [Parameter, EditorRequired] public string BackHref { get; set; } = "";

    [Parameter] public string BackText { get; set; } = "Back";

    [Parameter] public FormErrors Errors { get; set; } = FormErrors.None;

    [Parameter] public IReadOnlyList<SavedMeanwhile> Changes { get; set; } = [];
}
