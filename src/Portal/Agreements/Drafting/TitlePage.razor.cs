using Partnership.Contracts.Agreements;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Step 1: what it is called, and how long it lasts.</summary>
public sealed partial class TitlePage
{
    private protected override PostedForm First(AgreementOutline outline) => TitleForm.Of(outline);

    private Task Submit()
    {
        if (Written is null)
            return Task.CompletedTask;
        var (outline, wrong) = TitleForm.Read(Form, Written.Outline, Now);
        if (!wrong.Any)
            return Keep(outline, AgreementLinks.DraftParties(Written.Id));
        Show(wrong);
        return Task.CompletedTask;
    }
}
