using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements;

/// <summary>The agreements of the caller's organisation.</summary>
public sealed partial class AgreementListPage
{
    private readonly TableHeader[] _headers = [new("Agreement"), new("Standing"), new("Signatures"), new("Review by"), new("Ends after")];
    private readonly List<AgreementView> _agreements = [];
    private Caller _caller = null!;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _caller = SessionCaller.Of((await Authentication).User)!;
        var ids = await Grains.Ask<IAgreementListGrain, ImmutableArray<AgreementId>>(grain => grain.Ours(Aborted));
        foreach (var id in ids.Value)
        {
            if ((await Grains.Ask<IAgreementGrain, AgreementView>(id.ToString(), grain => grain.View(Aborted))).Value is { } agreement)
                _agreements.Add(agreement);
        }

        // What waits for the reader comes first, then what lets them share.
        _agreements.Sort((left, right) => Rank(left) != Rank(right)
            ? Rank(left).CompareTo(Rank(right))
            : string.Compare(left.Title, right.Title, StringComparison.Ordinal));
    }

    private int Rank(AgreementView agreement) => agreement.WaitsFor(_caller.Organisation) ? 0 : agreement.InForce ? 1 : 2;

    private string Signatures(AgreementView agreement) => agreement.Waiting() switch
    {
        null => AgreementWords.All(agreement.Parties.Length),
        { } waiting when agreement.WaitsFor(_caller.Organisation) => $"Version {waiting.Version} waits for yours",
        { } waiting => $"{waiting.Signed.Length} of {waiting.Parties.Length} parties, version {waiting.Version}",
    };
}
