using Microsoft.AspNetCore.Components;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>
/// A button that makes a passkey, or asks for one; the form then carries the browser's answer in <see cref="Field"/>.
/// Mark what is to be read by who cannot use it with <c>data-without-passkeys</c>. One page has one script at most.
/// </summary>
public sealed partial class PasskeyForm(NavigationManager navigation)
{
    /// <summary>The field with the browser's answer, as JSON.</summary>
    public const string Field = "credential";

    /// <summary>The form's name, and its handler's.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>What the button says.</summary>
    [Parameter, EditorRequired] public string Text { get; set; } = "";

    /// <summary>Where the portal says what to ask of the browser: one of <see cref="PasskeyLinks"/>.</summary>
    [Parameter, EditorRequired] public string Options { get; set; } = "";

    [Parameter, EditorRequired] public EventCallback Submit { get; set; }

    [Parameter] public ButtonKind Kind { get; set; }

    /// <summary>A passkey is offered in the field for the address too, whose autocomplete is "username webauthn".</summary>
    [Parameter] public bool Offer { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    private bool Creates => Options == PasskeyLinks.Creation;

    private string Address(string asset) => new Uri(navigation.BaseUri).AbsolutePath + Assets[asset];
}
