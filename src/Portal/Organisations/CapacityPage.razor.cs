using System.Globalization;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>States how many open referrals an organisation can hold.</summary>
public sealed partial class CapacityPage
{
    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Form = PostedOr(() => PostedForm.With(("Capacity", Profile?.Capacity?.ToString(CultureInfo.InvariantCulture))));
    }

    private Task Submit()
    {
        var typed = Form["Capacity"].Trim();
        var isNumber = int.TryParse(typed, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber || typed.Length == 0)
            return Make(grain => grain.StateCapacity(new StateCapacity(Form.Command, isNumber ? number : null), Aborted));
        Show(FormErrors.Of([new Refusal("Capacity", OrganisationRefusals.CapacityOutOfRange)], OrganisationWords.Of));
        return Task.CompletedTask;
    }
}
