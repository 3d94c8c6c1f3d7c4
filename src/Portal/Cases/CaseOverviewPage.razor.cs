using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Cases.Overrides;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>A case as the organisation that leads it sees it, and the way to refer the person.</summary>
public sealed partial class CaseOverviewPage
{
    private IReadOnlyDictionary<UserId, CasePerson> _named = ImmutableDictionary<UserId, CasePerson>.Empty;

    private ImmutableArray<Guid> _liftable = [];

    private protected override async Task Prepare(CaseView @case)
    {
        _named = await People(
        [
            .. @case.Restrictions.Select(each => each.Person).OfType<UserId>(),
            .. @case.Overrides.SelectMany(OverrideFacts.People),
            .. @case.Erasures.Select(each => each.By),
        ]);
        _liftable = await Liftable(@case);
    }

    private IReadOnlyList<SummaryAction> Actions(Restriction restriction) => _liftable.Contains(restriction.Id)
        ? [new("Lift in their place", CaseLinks.StandIn(Case!.Reference, restriction.Id), $"for {Who(restriction)}")]
        : [];

    private static bool HasWishes(Wishes wishes) =>
        wishes.Wants.Length > 0 || wishes.DoesNotWant.Length > 0 || !wishes.KindsNotToBeTold.IsEmpty || !wishes.NotToBeTold.IsEmpty;

    private string Who(Restriction restriction) => restriction.Organisation is { } organisation
        ? Name(organisation)
        : CaseWords.Person(_named.GetValueOrDefault(restriction.Person!.Value));

    private async Task Refer()
    {
        if (Case is null)
            return;
        var command = Form.Command;
        var reference = (await Grains.Ask<IReferralListGrain, ReferralReference>(grain => grain.Reserve(command, Aborted))).Value;
        var started = await Grains.Ask<IReferralGrain, ReferralAnswer>(
            reference.ToString(), grain => grain.Start(new StartReferral(command, Case.Reference), Aborted));
        if (started.Succeeded)
            Navigation.NavigateTo(ReferralLinks.To(reference));
        else
            Show(FormErrors.Of(started.Refusals, ReferralWords.Of));
    }
}
