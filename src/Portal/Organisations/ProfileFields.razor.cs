using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>The fields of an organisation's profile, whether new or there already.</summary>
public sealed partial class ProfileFields
{
    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Text { get; set; } = _ => "";

    /// <summary>What is ticked in a field.</summary>
    [Parameter, EditorRequired] public Func<string, IReadOnlyCollection<string>> All { get; set; } = _ => [];

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    /// <summary>Those in which any partner helps.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<Area> Districts { get; set; } = [];
}
