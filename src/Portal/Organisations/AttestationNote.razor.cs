using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>By when an organisation's people have to be confirmed, for who looks after them.</summary>
public sealed partial class AttestationNote
{
    private AttestationView? _view;

    [Inject] private GrainCalls Grains { get; set; } = null!;

    [Parameter, EditorRequired] public OrganisationId Organisation { get; set; }

    [Parameter, EditorRequired] public OrganisationMembers Members { get; set; } = null!;

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    private Member[] ToChange => [.. Members.All.Where(member => _view!.ToChange.OrEmpty().Contains(member.User))];

    private static string Last(AttestationView view) => view switch
    {
        { LastOn: null } => "Nobody has confirmed yet who works here.",
        { LastOn: { } on, LastBy: "" } => $"Confirmed on {TimeWords.Date(on)}.",
        { LastOn: { } on } => $"Confirmed on {TimeWords.Date(on)} by {view.LastBy}.",
    };

    protected override async Task OnInitializedAsync() => _view = (await Grains.Ask<IOrganisationGrain, AttestationView>(
        Organisation.ToString(), grain => grain.Attestation(CancellationToken.None))).Value;
}
