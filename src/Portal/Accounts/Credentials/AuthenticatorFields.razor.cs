using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Partnership.Portal.Components.Layout;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What is needed to take an authenticator app into use.</summary>
public sealed partial class AuthenticatorFields
{
    /// <summary>The field for the app's first code.</summary>
    public const string Field = "Code";

    /// <summary>What is said when the code was not right.</summary>
    public const string Wrong = "That is not the code that the app shows now. Wait for the next one and type it";

    [Inject] private IOptions<PartnershipOptions> Options { get; set; } = null!;

    [Parameter, EditorRequired] public string Secret { get; set; } = "";

    [Parameter, EditorRequired] public string Address { get; set; } = "";

    [Parameter] public string? Error { get; set; }

    private string Text => AuthenticatorAddress.Of(Options.Value.Name, Address, Secret);
}
