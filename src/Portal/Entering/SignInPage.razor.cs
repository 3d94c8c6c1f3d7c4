using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Entering;

/// <summary>Where a person comes who is not signed in.</summary>
public sealed partial class SignInPage
{
    [Inject] private DemonstrationEntry Entry { get; set; } = null!;

    [SupplyParameterFromQuery] private string? To { get; set; }

    private string EnterHref => string.IsNullOrEmpty(To) ? EnteringLinks.Enter : $"{EnteringLinks.Enter}?to={Uri.EscapeDataString(To)}";
}
