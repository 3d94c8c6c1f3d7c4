using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>Says once what keeps every part of a case back.</summary>
public sealed partial class AllWithheld
{
    [Parameter, EditorRequired] public ImmutableArray<string> Reasons { get; set; } = [];

    [Parameter, EditorRequired] public string Lead { get; set; } = "";
}
