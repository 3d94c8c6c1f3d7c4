using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components;

/// <summary>What every component of the design systems takes: an id, further classes, further attributes.</summary>
public abstract class DesignComponent : ComponentBase
{
    [Parameter] public string? Id { get; set; }

    [Parameter] public string? Class { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? Attributes { get; set; }
}

/// <summary>A component with content of the caller's.</summary>
public abstract class ContentComponent : DesignComponent
{
    [Parameter] public RenderFragment? ChildContent { get; set; }
}
