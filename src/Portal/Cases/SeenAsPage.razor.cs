using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>A case as one partner would see it, before they answer and after they accept.</summary>
public sealed partial class SeenAsPage
{
    private PartnersSight? _sight;

    [Parameter] public string Reference { get; set; } = "";

    [Parameter] public string Partner { get; set; } = "";

    [SupplyParameterFromQuery] private string? Purpose { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (CaseReference.TryParse(Reference) is not { } reference || OrganisationId.TryParse(Partner) is not { } partner)
        {
            NotThere();
            return;
        }

        var purpose = SharingPage.PurposeOf(Purpose);
        _sight = OrNotThere(await Grains.Ask<IPartnersSightGrain, PartnersSight>(reference.ToString(), grain => grain.Of(partner, purpose, Aborted)));
    }

    private string WhyNot(string code) => code is ReferralRefusals.NothingMayBeShared
        ? $"Nothing of this case may be shared with {_sight!.Partner.Name} for this purpose."
        : $"{_sight!.Partner.Name} {PartnerWords.WhyNot(code) ?? "cannot be asked"}, so this person cannot be referred to them.";
}
