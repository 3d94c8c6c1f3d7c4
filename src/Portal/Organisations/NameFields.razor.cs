using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>The fields that are the partnership's to fill.</summary>
public sealed partial class NameFields
{
    private static readonly OrganisationKind[] Kinds = Enum.GetValues<OrganisationKind>();

    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Text { get; set; } = _ => "";

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;
}
