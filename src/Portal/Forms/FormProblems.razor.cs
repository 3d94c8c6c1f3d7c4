using Microsoft.AspNetCore.Components;
using Partnership.Portal.Words;

namespace Partnership.Portal.Forms;

/// <summary>Shows <see cref="FormErrors"/> where there are any.</summary>
public sealed partial class FormProblems
{
    [Parameter, EditorRequired] public FormErrors Found { get; set; } = FormErrors.None;
}
