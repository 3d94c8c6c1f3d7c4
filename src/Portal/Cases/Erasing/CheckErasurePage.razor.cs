using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>What erasing somebody reaches, and that it cannot be undone, before it is done.</summary>
public sealed partial class CheckErasurePage
{
    private RecordedPerson? _person;
    private ErasureGround? _ground;

    [SupplyParameterFromQuery(Name = "person")] private string? Whom { get; set; }

    [SupplyParameterFromQuery(Name = "ground")] private string? Why { get; set; }

    private protected override void Prepare(ErasureReach reach)
    {
        _person = Person(IsPost ? Form["Person"] : Whom);
        _ground = Enum.GetValues<ErasureGround>().Select(each => (ErasureGround?)each).FirstOrDefault(each => $"{each}" == (IsPost ? Form["Ground"] : Why));
        // Erased meanwhile, or never there: the first page says how it stands. A form that was sent is decided by the command.
        if (!IsPost && (_person is not { MayErase: true } || _ground is null))
            Navigation.NavigateTo(ErasureLinks.Choose(reach.Case.Reference));
    }

    private static string Everywhere(ErasureReach reach) => reach.Referrals.Length switch
    {
        0 => "All of that in the history too. No referral was drawn from this case",
        1 => "The same in the referral that was drawn from this case, for its partner too",
        var many => $"The same in the {many} referrals that were drawn from this case, for their partners too",
    };

    private IReadOnlyList<SummaryAction> ChangeWhom => [Change("whom you erase")];

    private IReadOnlyList<SummaryAction> ChangeWhy => [Change("why you erase them")];

    private SummaryAction Change(string what) => new("Change", ErasureLinks.Choose(Reach!.Case.Reference), what);

    private async Task Submit()
    {
        if (Reach is null || _person is null)
            return;
        var erased = await Grains.Ask<IErasureGrain, ErasedAnswer>(
            Reach.Case.Reference.ToString(), grain => grain.Erase(new ErasePerson(Form.Command, Form.Seen, _person.Person, _ground), Aborted));
        if (erased.Succeeded)
            Navigation.NavigateTo(ErasureLinks.Done(Reach.Case.Reference, erased.Value.Person));
        else
            Show(FormErrors.Of(erased.Refusals, CaseWords.Of));
    }
}
