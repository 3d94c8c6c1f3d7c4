using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>The start of each page that changes something of a case.</summary>
public sealed partial class CaseFormHead
{
    [Parameter, EditorRequired] public CaseView Case { get; set; } = null!;

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter] public string? Heading { get; set; }

    [Parameter] public FormErrors Errors { get; set; } = FormErrors.None;
}
