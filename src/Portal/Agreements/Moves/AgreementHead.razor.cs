using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>The start of each page that changes an agreement.</summary>
public sealed partial class AgreementHead
{
    [Parameter, EditorRequired] public AgreementView Agreement { get; set; } = null!;

    [Parameter, EditorRequired] public string Heading { get; set; } = "";

    /// <summary>The version that the page is about, where it is not the one that stands.</summary>
    [Parameter] public int? Version { get; set; }

    [Parameter] public FormErrors Errors { get; set; } = FormErrors.None;
}
