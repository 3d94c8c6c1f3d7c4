using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases.Consents;

/// <summary>The person took their consent back.</summary>
public sealed partial class WithdrawConsentPage
{
    private bool _noDate;

    private protected override bool IsPossible(CaseView @case) => @case.Consent.State is ConsentState.Given;

    private protected override string? NameOf(string field) => field is "On" ? "the day on which they took it back" : null;

    private protected override string Words(Refusal refusal) => _noDate && refusal.Field is "On" ? TypedDates.Advice : base.Words(refusal);

    private Task Submit()
    {
        var dates = new TypedDates(Form);
        var on = dates.Read("On");
        _noDate = dates.Wrong.Count > 0;
        return Make(grain => grain.WithdrawConsent(new WithdrawConsent(Form.Command, Form.Seen, on), Aborted));
    }
}
