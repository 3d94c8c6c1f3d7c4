using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Organisations;

/// <summary>What one member of staff is trusted with, and until when.</summary>
public sealed partial class MemberPage
{
    private Member? _member;
    private IReadOnlyList<SavedMeanwhile> _changes = [];
    private bool _signsIn;

    [Inject] private BegunAccounts Accounts { get; set; } = null!;

    [Parameter] public string User { get; set; } = "";

    /// <summary>The roles that the caller may give and take.</summary>
    private IEnumerable<Role> Offered => MemberForm.Offered(Caller);

    /// <summary>The member's roles that the caller may neither give nor take.</summary>
    private ImmutableArray<Role> Kept => [.. _member!.Roles.Where(role => MemberForm.IsBeyond(Caller, role))];

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Members is null)
            return;
        _member = Guid.TryParse(User, out var user) ? Members.All.FirstOrDefault(member => member.User == new UserId(user)) : null;
        if (_member is null)
        {
            NotThere();
            return;
        }

        Form = PostedOr(() => MemberForm.Of(_member));
        _signsIn = await Accounts.IsComplete(_member.User, Aborted);
        // Nobody changes what they themselves are trusted with. A form that was sent is refused in words.
        if (_member.User == Caller.User && !IsPost)
            Navigation.NavigateTo(OrganisationLinks.Organisation(Profile!.Id));
    }

    private async Task Submit()
    {
        var (command, wrongDates) = MemberForm.Read(Form, _member!.User, Kept);
        if (wrongDates.IsEmpty)
        {
            await Make(grain => grain.ChangeMember(command, Aborted));
            if (Errors.Any && command.Seen != _member.Mark())
                _changes = MemberForm.Differences(command, _member);
            return;
        }

        Show(MemberForm.Wrong(wrongDates, Now));
    }
}
