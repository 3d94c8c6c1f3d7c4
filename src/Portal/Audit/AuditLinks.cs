namespace Partnership.Portal.Audit;

internal static class AuditLinks
{
    public const string Find = "/audit";

    public static string Record(string reference) => $"/audit/{reference}";
}
