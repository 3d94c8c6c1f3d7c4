using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>The parts of a long job and how far each is. Content: <see cref="TaskItem"/>.</summary>
public sealed partial class TaskList
{
    private int _items;

    [Parameter] public string IdPrefix { get; set; } = "task-list";

    internal string NextItemId() => $"{IdPrefix}-{++_items}";
}
