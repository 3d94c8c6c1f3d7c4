using Microsoft.AspNetCore.Components;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Home;

/// <summary>The lines of what somebody has to do; on a phone each is a stack of its own.</summary>
public sealed partial class WorkTable
{
    private readonly TableHeader[] _headers = [new("What"), new("Time"), new("About"), new("Partner"), new("Status")];

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter, EditorRequired] public IReadOnlyList<WorkLine> Lines { get; set; } = [];
}
