using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;

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

    protected override async Task OnInitializedAsync() => _view = (await Grains.Ask<IOrganisationGrain, AttestationView>(
        Organisation.ToString(), grain => grain.Attestation(CancellationToken.None))).Value;
}
