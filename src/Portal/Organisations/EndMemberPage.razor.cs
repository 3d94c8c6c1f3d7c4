using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Organisations;

/// <summary>Ends the membership of somebody who left.</summary>
public sealed partial class EndMemberPage
{
    private Member? _member;

    [Parameter] public string User { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Members is null || Profile is null)
            return;
        var user = Guid.TryParse(User, out var id) ? new UserId(id) : default;
        _member = Members.All.FirstOrDefault(member => member.User == user);
        // Nobody ends their own; and who has left already has left, however often the form is sent.
        if (_member is null && Members.Former.OrEmpty().Any(member => member.User == user))
            Navigation.NavigateTo(OrganisationLinks.Organisation(Profile.Id, saved: IsPost));
        else if (_member is null)
            NotThere();
        else if (_member.User == Caller.User && !IsPost)
            Navigation.NavigateTo(OrganisationLinks.Organisation(Profile.Id));
    }

    private Task Submit() => _member is { } member
        ? Make(grain => grain.EndMember(new EndMember(Form.Command, member.User), Aborted))
        : Task.CompletedTask;
}
