using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Partnership.Portal.Components.Layout;

/// <summary>What stands around the content of every page, signed in or not.</summary>
public sealed partial class Frame
{
    [Inject] private IOptions<PartnershipOptions> Options { get; set; } = null!;

    [Parameter] public Chrome? Chrome { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
