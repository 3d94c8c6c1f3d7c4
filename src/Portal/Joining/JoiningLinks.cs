namespace Partnership.Portal.Joining;

internal static class JoiningLinks
{
    public const string List = "/join-requests";

    public static string Received(string reference) => $"/join/received?reference={reference}";

    public static string Request(Guid id) => $"/join-requests/{id}";

    public static string Approve(Guid id) => $"/join-requests/{id}/approve";

    public static string Decline(Guid id) => $"/join-requests/{id}/decline";
}
