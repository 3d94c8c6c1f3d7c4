using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Partnership.Portal.Components.Layout;

/// <summary>The product, whose it is, and who is signed in.</summary>
public sealed partial class Header
{
    [Inject] private IOptions<PartnershipOptions> Options { get; set; } = null!;

    [Parameter] public Chrome? Chrome { get; set; }
}
