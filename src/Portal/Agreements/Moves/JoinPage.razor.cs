using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>Takes an organisation into an agreement as it stands.</summary>
public sealed partial class JoinPage
{
    private const int MostShown = 20;

    private IReadOnlyList<OrganisationProfile> _found = [];
    private PartnerSearch _search = new("", null);

    [SupplyParameterFromQuery] private string? Find { get; set; }

    private protected override bool IsPossible(AgreementView it) => it.Standing is not AgreementStanding.Expired;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Agreement is not { } it)
            return;
        _search = new(IsPost ? Form["find"] : Find ?? "", null);
        _found = _search.Among(Partners.Where(partner => !it.Parties.Contains(partner.Id)));
    }

    private Task Submit()
    {
        if (Agreement is not { } it)
            return Task.CompletedTask;
        if (Form["do"] is "find")
        {
            Navigation.NavigateTo(AgreementLinks.Join(it.Id) + _search.Query());
            return Task.CompletedTask;
        }

        var party = OrganisationId.TryParse(Form["Party"]) is { } id && Partner(id) is not null ? id : default(OrganisationId?);
        var errors = FormErrors.None;
        if (!Form.Ticked("OnPaper"))
            errors = errors.And("OnPaper", "Confirm that you hold their signature on paper");
        if (party is null)
            errors = errors.And("Party", "Select who joins");
        if (!errors.Any)
            return Make("joined", grain => grain.Join(new JoinAgreement(Form.Command, party!.Value), Aborted));
        Show(errors);
        return Task.CompletedTask;
    }
}
