using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms.Parking;
using Partnership.Portal.Security;

namespace Partnership.Portal.Forms;

/// <summary>The hidden fields of every form that changes something.</summary>
public sealed partial class CommandFields
{
    /// <summary>The version that the page shows; 0 where there is none.</summary>
    [Parameter] public int Seen { get; set; }

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    // What was parked was typed on what the page showed then: if that has changed since, the person is told so.
    private int SeenThen => ParkedForms.Of(HttpContext) is { Seen: > 0 } parked ? parked.Seen : Seen;

    private OrganisationId? ShownFor => HttpContext is { } context ? SessionCaller.Of(context.User)?.Organisation : null;

    // Made when the form is shown. A form shown again after an error changed nothing, so a fresh one does no harm.
    private readonly CommandId Command = CommandId.New();
}
