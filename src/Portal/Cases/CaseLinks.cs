using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Portal.Cases;

internal static class CaseLinks
{
    public const string Open = "/cases/open";

    public static string List(CaseReference? after = null) => after is { } reference ? $"/cases?after={reference}" : "/cases";

    public static string Case(CaseReference reference) => $"/cases/{reference}";

    public static string Sharing(CaseReference reference) => $"/cases/{reference}/sharing";

    /// <summary>The same page with the cell's explanation on top.</summary>
    public static string Why(CaseReference reference, SharingPurpose purpose, DataCategory category, OrganisationId partner) =>
        $"{Sharing(reference)}?purpose={purpose}&category={category}&partner={partner}#why";
}
