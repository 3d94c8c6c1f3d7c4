using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Organisations;

/// <summary>Adds somebody to an organisation's staff.</summary>
public sealed partial class NewMemberPage
{
    private bool HasNamesake => Form.Ticked("Another")
        || Members!.All.Any(member => string.Equals(member.Name, Form["Name"].Trim(), StringComparison.OrdinalIgnoreCase));

    private Task Submit()
    {
        var (typed, wrongDates) = MemberForm.Read(Form, default, []);
        if (wrongDates.IsEmpty)
            return Make(grain => grain.AddMember(new AddMember(Form.Command, MemberForm.Member(Form["Name"], typed), Form.Ticked("Another")), Aborted));
        Show(MemberForm.Wrong(wrongDates, Now));
        return Task.CompletedTask;
    }
}
