using Partnership.Portal.Components.Moj;

namespace Partnership.Portal.Agreements;

/// <summary>The two lists of agreements, for who may see both.</summary>
internal static class AgreementTabs
{
    public static SubNavigationItem[] Of(bool all) =>
        [new("Your organisation’s", AgreementLinks.List, !all), new("All agreements", AgreementLinks.All, all)];
}
