using Partnership.Contracts.Agreements;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Begins to write the next version of an agreement; one that is being written is gone on with.</summary>
public sealed partial class RevisePage
{
    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Agreement is not null && !IsPost
            && (await Grains.Ask<IAgreementOutlineGrain, AgreementOutlineView>(Agreement.Id.ToString(), grain => grain.View(Aborted))).Succeeded)
            Navigation.NavigateTo(AgreementLinks.Draft(Agreement.Id));
    }

    private async Task Submit()
    {
        if (Agreement is not { } it)
            return;
        var started = await Grains.Ask<IAgreementOutlineGrain, OutlineAnswer>(
            it.Id.ToString(), grain => grain.Start(new StartOutline(Form.Command), Aborted));
        if (started.Succeeded)
            Navigation.NavigateTo(AgreementLinks.Draft(it.Id));
        else
            Show(FormErrors.Of(started.Refusals, AgreementWords.Of));
    }
}
