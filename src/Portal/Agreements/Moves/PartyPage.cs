using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>What the pages about one party of an agreement share. Of another's party there is nothing to be seen here.</summary>
public abstract class PartyPage : AgreementMovePage
{
    [Parameter] public string PartyId { get; set; } = "";

    /// <summary>The party; null when it is none, or not the caller's to suspend.</summary>
    private protected OrganisationId? Party =>
        OrganisationId.TryParse(PartyId) is { } party && Agreement?.Parties.Contains(party) == true && Caller.MaySuspend(party) ? party : null;

    private protected bool IsOwn => Party == Caller.Organisation;

    private protected string PartyName => NameOf(Party!.Value);

    private protected override bool IsThere(AgreementView it) => Party is not null;
}
