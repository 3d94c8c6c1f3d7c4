namespace Partnership.Portal.Accounts.First;

internal static class FirstPlace
{
    public static string Of(string secret) => $"/first/{secret}";
}
