using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>
/// A password, which can be shown while it is typed, and pasted. It is never given back: a page that is shown again
/// asks for it again.
/// </summary>
public sealed partial class PasswordInput
{
    private readonly Dictionary<string, object> _module = new(StringComparer.Ordinal) { ["data-module"] = "govuk-password-input" };

    /// <summary>"new-password" where one is set.</summary>
    [Parameter] public string Autocomplete { get; set; } = "current-password";
}
