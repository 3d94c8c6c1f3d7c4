using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>One part of a <see cref="TaskList"/>; its content is the status, as text or a <see cref="Tag"/>.</summary>
public sealed partial class TaskItem
{
    private string _id = "";

    [CascadingParameter] private TaskList List { get; set; } = null!;

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter] public string? Href { get; set; }

    [Parameter] public string? Hint { get; set; }

    [Parameter] public bool CannotStartYet { get; set; }

    protected override void OnInitialized() => _id = List.NextItemId();
}
