using Partnership.Contracts.Agreements;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Throws away what was written.</summary>
public sealed partial class DiscardPage
{
    private async Task Submit()
    {
        if (Written is not { } it)
            return;
        var gone = await Grains.Ask<IAgreementOutlineGrain, OutlineAnswer>(
            it.Id.ToString(), grain => grain.Discard(new DiscardOutline(Form.Command, Form.Seen), Aborted));
        if (gone.Succeeded)
            Navigation.NavigateTo(it.BasedOn > 0 ? AgreementLinks.Agreement(it.Id) : AgreementLinks.All);
        else
            Show(FormErrors.Of(gone.Refusals, AgreementWords.Of));
    }
}
