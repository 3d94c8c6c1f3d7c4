using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Forms.Parking;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>
/// Who works for several organisations may have pages of each open. A form says for which it was shown; it is not taken
/// in the name of another, but kept, and its person is asked for whom they mean to act.
/// </summary>
internal static class ShownFor
{
    /// <summary>The query parameter that names the organisation that the form was shown for.</summary>
    public const string Parameter = "shown-for";

    public static IApplicationBuilder UseShownFor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (SessionCaller.Of(context.User) is { } caller
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
            && await Sent(context) is { ShownFor: { } shown } && shown != caller.Organisation)
            await Ask(context, caller.User, shown);
        else
            await next(context);
    });

    // What comes back after signing in was typed for an organisation too.
    private static async Task<PostedForm?> Sent(HttpContext context) => IsForm(context)
        ? PostedForm.Of(await context.Request.ReadFormAsync(context.RequestAborted))
        : ParkedForms.Of(context);

    // A form whose token is not valid is refused by its page; even to ask whether it is a form would throw.
    private static bool IsForm(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }
        && context.Request.HasFormContentType;

    private static async Task Ask(HttpContext context, UserId person, OrganisationId shown)
    {
        var here = $"{context.Request.Path}{context.Request.QueryString}";
        var to = IsForm(context) ? await context.RequestServices.GetRequiredService<ParkedForms>().Park(context, person) : here;
        context.Response.Redirect($"{AccountLinks.SwitchOrganisation}{QueryString.Create("to", to ?? here).Add(Parameter, shown.ToString())}");
    }
}
