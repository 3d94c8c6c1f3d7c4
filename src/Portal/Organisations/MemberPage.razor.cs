using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>What one member of staff is trusted with, and until when.</summary>
public sealed partial class MemberPage
{
    private Member? _member;
    private IReadOnlyList<SavedMeanwhile> _changes = [];

    [Parameter] public string User { get; set; } = "";

    /// <summary>The roles that the caller may give and take.</summary>
    private IEnumerable<Role> Offered => Enum.GetValues<Role>().Where(role => role is not Role.System && !IsBeyond(role));

    /// <summary>The member's roles that the caller may neither give nor take.</summary>
    private ImmutableArray<Role> Kept => [.. _member!.Roles.Where(IsBeyond)];

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

        Show(wrongDates.Reverse().Aggregate(
            FormErrors.None, (errors, field) => errors.And(
                field, $"{(field is "VettedUntil" ? "Vetted until" : "Trained in data protection until")} must be a real date, such as {TimeWords.Example(Now.AddYears(1))}")));
    }

    private bool IsBeyond(Role role) => role is Role.PartnershipAdministrator && !Caller.May(Permission.AdministerPartners);
}
