using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Agreements;

/// <summary>An agreement as its parties, and who looks after the partnership, read it.</summary>
public sealed partial class AgreementViewPage
{
    [SupplyParameterFromQuery] private string? Done { get; set; }

    private bool MaySuspendAny => Agreement is { } it && it.IsSettled() && it.Parties.Any(Caller.MaySuspend);

    private IReadOnlyList<TableHeader> Headers =>
        MaySuspendAny ? [new("Party"), new("Signature"), new("Suspended"), new("Change")] : [new("Party"), new("Signature"), new("Suspended")];

    // Of others' agreements only who looks after the partnership has a list.
    private bool IsOurs => !Caller.May(Permission.AdministerPartners) || Agreement!.Parties.Contains(Caller.Organisation)
        || Agreement.Proposed?.Parties.Contains(Caller.Organisation) == true;

    // What stands in the way comes first.
    private bool Settled(OrganisationId party) => Agreement!.Signed.Contains(party) && !Agreement.SuspendedParties.Contains(party);

    /// <summary>What leads on first; stopping is never the main thing.</summary>
    private IReadOnlyList<(string Text, string Href, ButtonKind Kind)> Actions => [.. Possible(Agreement!)];

    private IEnumerable<(string Text, string Href, ButtonKind Kind)> Possible(AgreementView it)
    {
        if (it.WaitsFor(Caller.Organisation) && Caller.May(Permission.SignAgreements))
            yield return ($"Sign version {it.Waiting()!.Version}", AgreementLinks.Sign(it.Id), ButtonKind.Primary);
        if (Caller.May(Permission.AdministerPartners))
        {
            yield return ("Draft a further version", AgreementLinks.Revise(it.Id), ButtonKind.Secondary);
            if (it.Standing is not AgreementStanding.Expired)
                yield return ("Add a party that signed on paper", AgreementLinks.Join(it.Id), ButtonKind.Secondary);
        }

        if (Caller.May(Permission.AdministerPartners) && it.IsSettled() && it.Standing is not AgreementStanding.Expired)
        {
            yield return ("Record a review", AgreementLinks.Review(it.Id), ButtonKind.Secondary);
            yield return it.Standing is AgreementStanding.Suspended
                ? ("Resume the agreement", AgreementLinks.Resume(it.Id), ButtonKind.Secondary)
                : ("Suspend the agreement", AgreementLinks.Suspend(it.Id), ButtonKind.Secondary);
        }

        if (it.IsSettled() && it.Parties.Contains(Caller.Organisation) && Caller.MaySuspend(Caller.Organisation))
        {
            yield return it.SuspendedParties.Contains(Caller.Organisation)
                ? ("Resume your sharing", AgreementLinks.ResumeParty(it.Id, Caller.Organisation), ButtonKind.Secondary)
                : ("Suspend your sharing", AgreementLinks.SuspendParty(it.Id, Caller.Organisation), ButtonKind.Secondary);
        }
    }
}
