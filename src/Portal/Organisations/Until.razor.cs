using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Organisations;

/// <summary>The last day on which vetting or training is in date, marked when it is past or was never recorded.</summary>
public sealed partial class Until
{
    [Parameter, EditorRequired] public DateOnly? Day { get; set; }

    [Parameter, EditorRequired] public DateOnly Today { get; set; }
}
