using Partnership.Contracts.Agreements;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>Stops all sharing under an agreement, at once.</summary>
public sealed partial class SuspendPage
{
    private protected override bool IsPossible(AgreementView it) => it.Standing is AgreementStanding.InForce;

    private Task Submit() => Make("suspended", grain => grain.Suspend(new SuspendAgreement(Form.Command, Form["Because"]), Aborted));
}
