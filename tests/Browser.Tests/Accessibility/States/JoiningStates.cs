using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Organisations that ask to join.</summary>
internal static class JoiningStates
{
    public static readonly PageState[] All =
    [
        new("ask to join", null, "/join"),
        new("ask to join, errors", null, "/join", visitor => visitor.Press("Ask to join")),
        new("ask to join, received", null, "/join/received?reference=J-3001"),
        new("requests to join", Ari, "/join-requests"),
        new("request to join", Ari, "/join-requests/{asked}"),
        new("request to join, approving", Ari, "/join-requests/{asked}/approve"),
        new("request to join, approving, errors", Ari, "/join-requests/{asked}/approve", visitor => visitor.Press("Register it and make the invitation")),
        new("request to join, declining, errors", Ari, "/join-requests/{asked}/decline", visitor => visitor.Press("Decline the request")),
    ];
}
