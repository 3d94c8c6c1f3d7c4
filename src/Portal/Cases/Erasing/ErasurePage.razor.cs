using Partnership.Contracts.Cases;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>Who of a case is to be erased, and why.</summary>
public sealed partial class ErasurePage
{
    // What they are called, so that nobody else is erased in their place.
    private static string Hint(RecordedPerson person) => string.Join(" · ", new[]
    {
        !person.MayErase ? "You in person may not see this part of the case, so another officer has to do it"
            : person.KnownAs.Length > 0 ? person.KnownAs : "Nothing stands there now, but in the history",
        person.HappenedOn is { } day ? $"Incident on {TimeWords.Date(day)}" : "",
    }.Where(text => text.Length > 0));

    private void Submit()
    {
        if (Reach is null)
            return;
        var (person, ground) = (Person(Form["Person"]), Form.Choice<ErasureGround>("Ground"));
        var errors = FormErrors.None;
        if (ground is null)
            errors = errors.And("Ground", "Select why they are erased");
        if (person is not { MayErase: true })
            errors = errors.And("Person", "Select whom you erase");
        if (errors.Any)
            Show(errors);
        else
            Navigation.NavigateTo(ErasureLinks.Check(Reach.Case.Reference, person!.Person, ground!.Value));
    }
}
