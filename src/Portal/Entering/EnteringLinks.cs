namespace Partnership.Portal.Entering;

internal static class EnteringLinks
{
    public const string Enter = "/enter";
}
