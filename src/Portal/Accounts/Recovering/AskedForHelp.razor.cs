using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Lists the members who asked for help and wait for it.</summary>
public sealed partial class AskedForHelp
{
    private ImmutableArray<(Member Member, DateTimeOffset At)> _waiting = [];

    [Inject] private OpenAsks Asks { get; set; } = null!;

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    [Parameter, EditorRequired] public OrganisationId Organisation { get; set; }

    [Parameter, EditorRequired] public OrganisationMembers Members { get; set; } = null!;

    protected override async Task OnInitializedAsync() => _waiting =
    [
        .. from ask in await Asks.Of(Organisation, HttpContext?.RequestAborted ?? CancellationToken.None)
           join member in Members.All on ask.User equals member.User
           select (member, ask.At),
    ];
}
