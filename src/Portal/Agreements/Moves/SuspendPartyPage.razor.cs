using Partnership.Contracts.Agreements;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>Stops at once what a party shares and what is shared with it.</summary>
public sealed partial class SuspendPartyPage
{
    private protected override bool IsPossible(AgreementView it) => it.IsSettled() && !it.SuspendedParties.Contains(Party!.Value);

    private Task Submit() => Make("suspended", grain => grain.SuspendParty(new SuspendParty(Form.Command, Party!.Value, Form["Because"]), Aborted));
}
