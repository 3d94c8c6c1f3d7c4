using Partnership.Contracts.Agreements;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>Lets sharing under an agreement go on.</summary>
public sealed partial class ResumePage
{
    private protected override bool IsPossible(AgreementView it) => it.Standing is AgreementStanding.Suspended;

    private Task Submit() => Make("resumed", grain => grain.Resume(new ResumeAgreement(Form.Command, Form["Because"]), Aborted));
}
