using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Partnership.Portal.Components.Layout;

/// <summary>Says on every page of a demonstration that nothing in it is real.</summary>
public sealed partial class DemonstrationBanner
{
    [Inject] private IOptions<PartnershipOptions> Options { get; set; } = null!;
}
