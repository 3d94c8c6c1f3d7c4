using Partnership.Contracts.Agreements;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>Lets a party share again.</summary>
public sealed partial class ResumePartyPage
{
    private protected override bool IsPossible(AgreementView it) => it.IsSettled() && it.SuspendedParties.Contains(Party!.Value);

    private Task Submit() => Make("resumed", grain => grain.ResumeParty(new ResumeParty(Form.Command, Party!.Value, Form["Because"]), Aborted));
}
