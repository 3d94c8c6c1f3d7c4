using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Entering;

/// <summary>Enter as one of the demonstration's people. In any environment but Development the page does not exist.</summary>
public sealed partial class EnterPage
{
    private readonly TableHeader[] _headers = [new("Name"), new("Work"), new("Organisation"), new("")];
    private ImmutableArray<StaffEntry> _staff = [];

    [Inject] private DemonstrationEntry Entry { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromQuery] private string? To { get; set; }

    internal static string ValueOf(StaffEntry entry) => $"{entry.Organisation.Id}/{entry.Member.User}";

    protected override async Task OnInitializedAsync()
    {
        if (!Entry.IsOpen)
            Navigation.NotFound();
        else
            _staff = await Entry.Staff(CancellationToken.None);
    }
}
