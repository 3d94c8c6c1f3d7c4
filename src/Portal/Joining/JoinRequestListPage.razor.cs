using System.Collections.Immutable;
using Partnership.Contracts.Joining;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Joining;

/// <summary>Who asks to join, for who looks after the partnership.</summary>
public sealed partial class JoinRequestListPage
{
    private readonly TableHeader[] _headers = [new("Organisation"), new("Kind"), new("Reference"), new("Asked on"), new("Stands")];
    private ImmutableArray<JoinRequestLine> _requests = [];

    protected override async Task OnInitializedAsync() =>
        _requests = (await Grains.Ask<IJoinRequestListGrain, ImmutableArray<JoinRequestLine>>(grain => grain.All(Aborted))).Value;
}
