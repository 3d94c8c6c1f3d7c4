namespace Partnership.Portal.Entering;

internal static class EnteringLinks
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Enter = "/enter";
}
