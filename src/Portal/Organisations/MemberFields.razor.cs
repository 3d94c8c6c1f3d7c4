using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>The fields of a member of staff, whether new or there already.</summary>
public sealed partial class MemberFields
{
    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Text { get; set; } = _ => "";

    /// <summary>What is ticked in a field.</summary>
    [Parameter, EditorRequired] public Func<string, IReadOnlyCollection<string>> All { get; set; } = _ => [];

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    /// <summary>The roles that the caller may give and take.</summary>
    [Parameter, EditorRequired] public IEnumerable<Role> Offered { get; set; } = [];

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }
}
