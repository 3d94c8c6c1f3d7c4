namespace Partnership.Portal.Audit;

internal static class AuditLinks
{
    public const string Find = "/audit";

    public const string Overrides = "/audit/overrides";

    public static string Record(string reference) => $"/audit/{reference}";
}
