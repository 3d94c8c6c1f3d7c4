using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Forms;

/// <summary>Takes a form that was sent for what is not there, and does nothing with it.</summary>
public sealed partial class AbsentForm
{
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    private static void Nothing()
    {
    }
}
