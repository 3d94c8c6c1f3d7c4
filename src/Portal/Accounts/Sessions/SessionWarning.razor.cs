using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>Says before the session ends that it will, and lets its person stay; on every page of who is signed in.</summary>
public sealed partial class SessionWarning(NavigationManager navigation, TimeProvider time)
{
    private SessionLeft? _left;

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    protected override void OnInitialized() =>
        _left = SessionTickets.Of(HttpContext) is { } session ? SessionLeft.AfterNow(session, time.GetUtcNow()) : null;

    private string Address(string asset) => new Uri(navigation.BaseUri).AbsolutePath + Assets[asset];
}
