using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>Ends a restriction or a conflict.</summary>
public sealed partial class LiftPage
{
    private Restriction? _limit;

    [Parameter] public string Restriction { get; set; } = "";

    private protected override Task Prepare()
    {
        _limit = Guid.TryParse(Restriction, out var id) ? Restrictions!.Value.FirstOrDefault(each => each.Id == id) : null;
        // Lifted meanwhile: the list says how it stands. A form that was sent is decided by the command.
        if (_limit is null && !IsPost)
            Navigation.NavigateTo(CaseLinks.RestrictionsOf(Id));
        return Task.CompletedTask;
    }

    private protected override string? NameOf(string field) => field is "Why" ? "why it is lifted" : null;

    private Task Submit() => Make(
        grain => grain.LiftRestriction(
            new LiftRestriction(Form.Command, Guid.TryParse(Restriction, out var id) ? id : Guid.Empty, Form["Why"]), Aborted),
        CaseLinks.RestrictionsOf(Id));
}
