using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms.Parking;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Forms;

/// <summary>What the portal's own pages share: the way to the grains, the form that was sent, and its errors.</summary>
public abstract class PortalPage : ComponentBase
{
    [Inject] private protected GrainCalls Grains { get; private set; } = null!;

    [Inject] private protected NavigationManager Navigation { get; private set; } = null!;

    [Inject] private protected TimeProvider Clock { get; private set; } = null!;

    [CascadingParameter] private protected HttpContext? HttpContext { get; set; }

    private protected FormErrors Errors { get; set; } = FormErrors.None;

    private protected PostedForm Form { get; set; } = PostedForm.With();

    private protected CancellationToken Aborted => HttpContext?.RequestAborted ?? CancellationToken.None;

    private protected DateTimeOffset Now => Clock.GetUtcNow();

    private protected bool IsPost => HttpContext is { } context && HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType;

    /// <summary>The form that was sent, or was parked when a session ended; <paramref name="first"/> when the page is opened.</summary>
    private protected PostedForm PostedOr(Func<PostedForm> first) =>
        IsPost ? PostedForm.Of(HttpContext!.Request.Form) : ParkedForms.Of(HttpContext) ?? first();

    /// <summary>Refused and absent read the same.</summary>
    private protected void NotThere() => Navigation.NotFound();

    /// <summary>The value; when there is none, the page is not there.</summary>
    private protected T? OrNotThere<T>(Outcome<T> outcome)
        where T : class
    {
        if (!outcome.Succeeded)
            NotThere();
        return outcome.Value;
    }

    private protected void Show(FormErrors errors)
    {
        Errors = errors;
        if (HttpContext is { Response.HasStarted: false } context)
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
