using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components;

/// <summary>The document around every page.</summary>
public sealed partial class App(NavigationManager navigation)
{
    // Rooted, since there is no base element: with one, a link to #main would leave the page.
    private string Address(string asset) => new Uri(navigation.BaseUri).AbsolutePath + Assets[asset];
}
