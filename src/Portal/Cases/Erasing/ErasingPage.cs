using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>
/// What the pages of erasing a person share: who occurs in the case and what erasing them would reach. Whoever erases reads
/// no cases, so these pages know nothing else of it.
/// </summary>
public abstract class ErasingPage : PortalPage
{
    private IReadOnlyDictionary<UserId, CasePerson> _named = ImmutableDictionary<UserId, CasePerson>.Empty;
    private ImmutableArray<OrganisationProfile> _partners = [];

    [Parameter] public string Reference { get; set; } = "";

    /// <summary>Null where the case is not theirs to see.</summary>
    private protected ErasureReach? Reach { get; private set; }

    /// <summary>Decides what the page shows, once it is known what there is.</summary>
    private protected virtual void Prepare(ErasureReach reach)
    {
    }

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        if (CaseReference.TryParse(Reference) is not { } reference)
        {
            NotThere();
            return;
        }

        Reach = OrNotThere(await Grains.Ask<IErasureGrain, ErasureReach>(reference.ToString(), grain => grain.Reach(Aborted)));
        if (Reach is not { } found)
            return;
        if (!found.Referrals.IsEmpty)
            _partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        ImmutableArray<UserId> people = [.. found.Case.Erasures.Select(each => each.By).Distinct()];
        if (!people.IsEmpty && await Grains.Ask<ICaseGrain, ImmutableArray<CasePerson>>(reference.ToString(), grain => grain.People(people, Aborted)) is { Succeeded: true } named)
            _named = named.Value.ToDictionary(person => person.User);
        Prepare(found);
    }

    /// <summary>The person of this code, if they occur in the case.</summary>
    private protected RecordedPerson? Person(string? code) => PersonOfCase.TryParse(code) is { } wanted
        ? Reach!.Case.People.FirstOrDefault(each => each.Person == wanted)
        : null;

    /// <summary>A partner's name.</summary>
    private protected string Name(OrganisationId partner) => _partners.FirstOrDefault(each => each.Id == partner)?.Name ?? "A former partner";

    /// <summary>"Erased on 12 March 2026 by Dana Dummyname, Derbyshire Constabulary"; null where they never were.</summary>
    private protected string? When(PersonOfCase person) => Reach!.Case.Erasures.LastOrDefault(each => each.Person == person) is { } erased
        ? $"Erased on {TimeWords.Date(erased.At)} by {CaseWords.Person(_named.GetValueOrDefault(erased.By))}: {char.ToLowerInvariant(ErasureWords.Of(erased.Ground)[0])}{ErasureWords.Of(erased.Ground)[1..]}"
        : null;
}
