using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Components.Errors;

/// <summary>
/// Gives back the form that could not be taken while the database was away, to be sent again as it was. Only a form of
/// ours: one whose token is not valid may have been made by somebody else.
/// </summary>
public sealed partial class KeptForm
{
    [Parameter, EditorRequired] public HttpContext Context { get; set; } = null!;

    private string Address { get; set; } = "/";

    private List<(string Name, string Value)> Fields { get; set; } = [];

    protected override async Task OnParametersSetAsync()
    {
        Address = $"{Context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "/"}{Context.Request.QueryString}";
        if (!Context.Request.HasFormContentType || Context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
            return;
        var form = await Context.Request.ReadFormAsync();
        // A form with a password in it is typed again.
        if (!form.Keys.Any(SecretFields.Holds))
            Fields = [.. form.SelectMany(field => field.Value.Select(value => (field.Key, value ?? "")))];
    }
}
