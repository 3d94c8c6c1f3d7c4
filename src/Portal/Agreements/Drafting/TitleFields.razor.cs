using Microsoft.AspNetCore.Components;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>The fields of the first step.</summary>
public sealed partial class TitleFields
{
    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Text { get; set; } = _ => "";

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }
}
