using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Cases.Opening;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;

namespace Partnership.Portal.Cases;

/// <summary>The cases of the signed-in person's organisation, and what they themself have begun.</summary>
public sealed partial class CaseListPage
{
    private readonly TableHeader[] _headers = [new("Case"), new("About"), new("District"), new("Risk"), new("Opened")];
    private IReadOnlyList<(StartedCase Begun, string Title)> _started = [];
    private CasePage? _page;

    [Inject] private IDataProtectionProvider Protection { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [SupplyParameterFromQuery] private string? After { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _page = (await Grains.Ask<ICaseListGrain, CasePage>(grain => grain.Ours(CaseReference.TryParse(After), Aborted))).Value;
        var me = SessionCaller.Of((await Authentication).User)!;
        if (After is null && me.May(Permission.WorkCases))
            _started =
            [
                .. (await Grains.Ask<ICaseListGrain, ImmutableArray<StartedCase>>(grain => grain.Started(Aborted))).Value
                    .Select(begun => (begun, Title(StartedForm.Open(Protection, me.User, begun.Sealed)?["Title"].Trim()))),
            ];
    }

    private static string Title(string? typed) => typed is { Length: > 0 } ? typed : "No title yet";

    private static SummaryAction Continue(StartedCase begun, string title) =>
        new("Continue", CaseLinks.Start(begun.Id, OpeningStep.Check.Name), $"with {title}");
}
