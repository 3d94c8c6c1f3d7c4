using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>Somebody was erased: what is left to do for whoever did it.</summary>
public sealed partial class ErasedPage
{
    private RecordedPerson? _person;

    [SupplyParameterFromQuery(Name = "person")] private string? Whom { get; set; }

    private protected override void Prepare(ErasureReach reach)
    {
        _person = Person(Whom);
        if (_person is null || When(_person.Person) is null)
            Navigation.NavigateTo(ErasureLinks.Choose(reach.Case.Reference));
    }
}
