using Microsoft.AspNetCore.Antiforgery;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms.Parking;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Sessions;

internal static class SteppingUp
{
    /// <summary>Asks for a recent proof where a page wants one, or where a call on it found none; the form is parked meanwhile.</summary>
    public static IApplicationBuilder UseStepUp(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (Unproved(context) is { } person && context.GetEndpoint()?.Metadata.GetMetadata<StepUpAttribute>() is not null)
        {
            await Lead(context, person);
            return;
        }

        try
        {
            await next(context);
        }
        catch (ProofNeededException) when (!context.Response.HasStarted && SessionCaller.Of(context.User) is not null)
        {
            context.Response.Clear();
            await Lead(context, SessionCaller.Of(context.User)!.User);
        }
    });

    /// <summary>The address that leads to the proof and from there to <paramref name="to"/>.</summary>
    internal static string Address(string to) => $"{AccountLinks.Again}{QueryString.Create("to", to)}";

    // A form without a token of ours is refused by the page as ever.
    private static UserId? Unproved(HttpContext context) =>
        SessionCaller.Of(context.User) is { } caller
        && !caller.ProvedRecently(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow())
        && context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }
            ? caller.User
            : null;

    private static async Task Lead(HttpContext context, UserId person)
    {
        var to = $"{context.Request.Path}{context.Request.QueryString}";
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
            to = await context.RequestServices.GetRequiredService<ParkedForms>().Park(context, person) ?? to;
        context.Response.Redirect(Address(to));
    }
}
