using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>The lines on the home page for who looks after people or partners.</summary>
public sealed partial class PeopleLines
{
    private readonly List<(string Href, string Text, string After)> _lines = [];

    [Inject] private GrainCalls Grains { get; set; } = null!;

    [Parameter, EditorRequired] public Caller Caller { get; set; } = null!;

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    /// <summary>Whether nothing else on the page says what waits.</summary>
    [Parameter] public bool NothingElse { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Caller.May(Permission.AdministerPeople))
            await ReadOwn();
        if (Caller.May(Permission.OverseePartnership))
            await ReadAll();
    }

    private async Task ReadOwn()
    {
        var own = Caller.Organisation.ToString();
        if ((await Grains.Ask<IOrganisationGrain, AttestationView>(own, grain => grain.Attestation(default))).Value is { } view && view.IsNear(Today))
            _lines.Add((OrganisationLinks.Attest(Caller.Organisation), "Confirm who still works here", $": it {StaffWords.Due(view.DueOn!.Value, Today)}"));
        if ((await Grains.Ask<IOrganisationGrain, OrganisationMembers>(own, grain => grain.Members(default))).Value is { } members
            && members.All.Count(member => StaffWords.NeedsDates(member, Today)) is > 0 and var count)
            _lines.Add((OrganisationLinks.Organisation(Caller.Organisation), count == 1 ? "1 person" : $"{count} people", $": vetting or training is out of date, or runs out within {StaffWords.DaysAhead} days"));
    }

    private async Task ReadAll()
    {
        if ((await Grains.Ask<IDirectoryGrain, AttestationList>(grain => grain.Attestations(default))).Value is { Overdue: > 0 and var late })
            _lines.Add((OrganisationLinks.Attestations, late == 1 ? "1 organisation" : $"{late} organisations", " should have confirmed by now who works there"));
    }
}
