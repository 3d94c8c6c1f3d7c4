using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>A number that matters and where it leads; the content says what it counts.</summary>
public sealed partial class KpiCard
{
    [Parameter, EditorRequired] public string Number { get; set; } = "";

    [Parameter] public string? Href { get; set; }

    /// <summary>Marks what presses; the words must say so too ("answers due today").</summary>
    [Parameter] public bool Pressing { get; set; }

    private string CardClass => Css.Join("app-kpi__card", "app-kpi__card--pressing".When(Pressing), Class);
}
