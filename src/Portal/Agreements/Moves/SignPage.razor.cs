using Partnership.Contracts.Agreements;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>Signs the version that waits, for the signatory's organisation.</summary>
public sealed partial class SignPage
{
    private protected override bool IsPossible(AgreementView it) => it.WaitsFor(Caller.Organisation);

    private Task Submit() => Make("signed", grain => grain.Sign(new SignAgreement(Form.Command, Form.Seen), Aborted));
}
