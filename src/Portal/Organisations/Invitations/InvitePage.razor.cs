using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>Invites somebody to work for an organisation.</summary>
public sealed partial class InvitePage
{
    private Task Submit()
    {
        var (typed, wrongDates) = MemberForm.Read(Form, default, []);
        if (MemberForm.Wrong(wrongDates, Now).With(AddressField.Wrong(Form)) is { Any: true } wrong)
        {
            Show(wrong);
            return Task.CompletedTask;
        }

        return MakeLink((grain, secret) => grain.Invite(
            new InviteMember(Form.Command, secret, typed.JobTitle, typed.Roles, typed.Signatory, typed.VettedUntil, typed.TrainedUntil), Aborted));
    }
}
