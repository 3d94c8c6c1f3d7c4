using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Own;

/// <summary>How much of one part of a case one partner sees, in a word; the link leads to the why.</summary>
public sealed partial class MatrixCell
{
    [Parameter, EditorRequired] public Seen Seen { get; set; }

    [Parameter] public string? Href { get; set; }

    /// <summary>Tells the link apart for screen readers: "address, Derby City Council".</summary>
    [Parameter] public string? About { get; set; }

    private string MarkClass => Css.Join("s", Seen switch
    {
        Seen.Full => "s-full",
        Seen.Part => "s-part",
        Seen.Lead => "s-lead",
        _ => "s-none",
    });
}

/// <summary>How much is seen. Lead: by leading the case.</summary>
public enum Seen
{
    Nothing,
    Part,
    Full,
    Lead,
}
