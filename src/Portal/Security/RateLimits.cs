using System.ComponentModel.DataAnnotations;

namespace Partnership.Portal.Security;

/// <summary>How often something may be tried, as it is configured.</summary>
internal sealed class RateLimits
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "RateLimits";

    /// <summary>Entering: by the address it comes from, which a whole office may share.</summary>
    public const string Entering = "entering";

    /// <summary>Searching: by the person.</summary>
    public const string Searching = "searching";

    [Range(1, 1_000_000)]
    public int EnteringPerMinute { get; init; } = 60;

    [Range(1, 1_000_000)]
    public int SearchingPerMinute { get; init; } = 60;
}
