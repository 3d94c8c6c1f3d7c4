using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;

namespace Partnership.Portal.Absences;

/// <summary>Who of an organisation is away and who covers, for its supervisors.</summary>
public sealed partial class TeamPage
{
    private readonly TableHeader[] _headers = [new("Colleague"), new("Away"), new("Who covers"), new("")];
    private TeamAbsences? _team;
    private UserId _self;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private int Uncovered => _team!.Absences.Count(absence => !absence.IsCovered);

    private IEnumerable<Colleague> Here => _team!.Colleagues.Where(colleague => _team.Absences.All(absence => absence.Person != colleague.User));

    protected override async Task OnInitializedAsync()
    {
        _self = SessionCaller.Of((await Authentication).User)!.User;
        _team = OrNotThere(await Grains.Ask<IAbsenceListGrain, TeamAbsences>(grain => grain.Team(Aborted)));
    }

    private string LinkOf(UserId colleague) => colleague == _self ? AbsenceLinks.Own : AbsenceLinks.Of(colleague);
}
