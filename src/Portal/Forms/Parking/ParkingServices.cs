using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Security;

namespace Partnership.Portal.Forms.Parking;

internal static class ParkingServices
{
    public static IServiceCollection AddParkedForms(this IServiceCollection services) => services.AddSingleton<ParkedForms>();

    /// <summary>
    /// Parks forms of a signed-in person whose token has run out, and brings parked forms back. A form without any
    /// token is none of ours and is refused as before.
    /// </summary>
    public static IApplicationBuilder UseParkedForms(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (SessionCaller.Of(context.User) is { } caller && IsPage(context))
        {
            var parked = context.RequestServices.GetRequiredService<ParkedForms>();
            if (HttpMethods.IsGet(context.Request.Method))
                await parked.BringBack(context, caller.User);
            else if (await ParkStale(context, parked, caller.User) is { } back)
            {
                context.Response.Redirect(back);
                return;
            }
        }

        await next(context);
    });

    /// <summary>Where a person goes to sign in; what they had typed when their session ended is parked on the way.</summary>
    public static async Task SignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        // Signing out, say, is nothing to come back to.
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) && !IsPage(context.HttpContext))
            context.RedirectUri = context.Options.LoginPath;
        else if (IsForm(context.HttpContext) && await PersonOfEndedSession(context) is { } person
            && await context.HttpContext.RequestServices.GetRequiredService<ParkedForms>().Park(context.HttpContext, person) is { } back)
            context.RedirectUri = $"{context.Request.Scheme}://{context.Request.Host}{context.Options.LoginPath}{QueryString.Create(context.Options.ReturnUrlParameter, back)}";
        context.Response.Redirect(context.RedirectUri);
    }

    private static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static bool IsForm(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType;

    // A form whose token is not valid cannot be read by accident. Here it is read on purpose, and only to be kept: for
    // everything that comes after, it stays refused.
    private static async Task<string?> ParkStale(HttpContext context, ParkedForms parked, UserId person)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } refused)
            return null;
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        try
        {
            var token = context.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.FormFieldName;
            return IsForm(context) && (await context.Request.ReadFormAsync(context.RequestAborted))[token].ToString().Length > 0
                ? await parked.Park(context, person)
                : null;
        }
        finally
        {
            context.Features.Set(refused);
        }
    }

    // The key of a session that is over is still ours: it says who had typed, and no more than that is taken from it.
    private static async Task<UserId?> PersonOfEndedSession(RedirectContext<CookieAuthenticationOptions> context) =>
        context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!) is { } cookie
        && context.Options.TicketDataFormat.Unprotect(cookie)?.Principal.FindFirst(Sessions.Key) is { } key
            ? await context.HttpContext.RequestServices.GetRequiredService<Sessions>().PersonOf(SessionKey.Id(key.Value), context.HttpContext.RequestAborted)
            : null;
}
