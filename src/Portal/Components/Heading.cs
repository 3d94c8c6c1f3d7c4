using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Partnership.Portal.Components;

/// <summary>A heading whose level, 1 to 6, its place in the page decides.</summary>
public sealed class Heading : ContentComponent
{
    [Parameter, EditorRequired] public int Level { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Level is < 1 or > 6)
            throw new InvalidOperationException($"There is no heading of level {Level}.");
        builder.OpenElement(0, $"h{Level}");
        builder.AddMultipleAttributes(1, Attributes);
        builder.AddAttribute(2, "class", Class);
        builder.AddAttribute(3, "id", Id);
        builder.AddContent(4, ChildContent);
        builder.CloseElement();
    }
}
