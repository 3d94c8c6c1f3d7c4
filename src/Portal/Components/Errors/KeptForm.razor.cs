using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

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
        if (Context.Request.HasFormContentType && Context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true })
            Fields = Kept(await Context.Request.ReadFormAsync());
    }

    // What proves who somebody is stands in no page: it is typed anew.
    private static List<(string Name, string Value)> Kept(IFormCollection form) => form.Keys.Any(IsSecret)
        ? []
        : [.. form.SelectMany(field => field.Value.Select(value => (field.Key, value ?? "")))];

    private static bool IsSecret(string field) => field is "Code" || field.EndsWith("Password", StringComparison.Ordinal);
}
