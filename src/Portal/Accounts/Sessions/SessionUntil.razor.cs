using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>Says at the foot of a page until when its person is signed in.</summary>
public sealed partial class SessionUntil(TimeProvider time)
{
    private string _line = "";

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    protected override void OnInitialized() =>
        _line = SessionTickets.Of(HttpContext) is { } session ? SessionLeft.AfterNow(session, time.GetUtcNow()).Line : "";
}
