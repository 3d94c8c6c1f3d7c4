using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Forms;

/// <summary>Shows what changed under a person's hands.</summary>
public sealed partial class ChangedMeanwhile
{
    [Parameter, EditorRequired] public IReadOnlyList<SavedMeanwhile> Changes { get; set; } = [];
}

/// <summary>A field that somebody else saved otherwise than it now stands in the form.</summary>
public sealed record SavedMeanwhile(string Label, string Saved);
