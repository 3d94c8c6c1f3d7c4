using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Layout;

/// <summary>The layout of all pages unless they choose another.</summary>
public sealed partial class MainLayout
{
    private Chrome? _chrome;

    [Inject] private IPageChrome PageChrome { get; set; } = null!;

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    protected override async Task OnInitializedAsync() =>
        _chrome = await PageChrome.ReadAsync(HttpContext?.RequestAborted ?? CancellationToken.None);
}
