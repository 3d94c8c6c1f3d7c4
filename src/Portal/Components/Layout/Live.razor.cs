using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Layout;

/// <summary>Put into a page that has a live part: only such pages load Blazor's script and can lose its connection.</summary>
public sealed partial class Live(NavigationManager navigation)
{
    public const string Section = "live";

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private string Address(string asset) => new Uri(navigation.BaseUri).AbsolutePath + Assets[asset];
}
