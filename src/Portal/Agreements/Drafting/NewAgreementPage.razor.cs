using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Begins to write an agreement.</summary>
public sealed partial class NewAgreementPage
{
    protected override void OnInitialized() => Form = PostedOr(() => Form);

    private async Task Submit()
    {
        var (outline, wrong) = TitleForm.Read(Form, new AgreementOutline("", [], [], null, null), Now);
        if (wrong.Any)
        {
            Show(wrong);
            return;
        }

        // The agreement bears the form's own identity, so a form that is sent twice begins one.
        var id = new AgreementId(Form.Command.Value);
        var started = await Grains.Ask<IAgreementOutlineGrain, OutlineAnswer>(
            id.ToString(), grain => grain.Start(new StartOutline(Form.Command, outline), Aborted));
        if (started.Succeeded)
            Navigation.NavigateTo(AgreementLinks.DraftParties(id));
        else if (started.RefusedFor(AgreementRefusals.AlreadyDrafted))
            Navigation.NavigateTo(AgreementLinks.Agreement(id));
        else
            Show(FormErrors.Of(started.Refusals, AgreementWords.Of));
    }
}
