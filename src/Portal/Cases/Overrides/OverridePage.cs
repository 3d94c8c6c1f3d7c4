using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>What the pages on one override share.</summary>
public abstract class OverridePage : OneCasePage
{
    [Parameter] public string Override { get; set; } = "";

    private protected ConsentOverride? Found { get; private set; }

    private protected IReadOnlyDictionary<UserId, CasePerson> Named { get; private set; } = ImmutableDictionary<UserId, CasePerson>.Empty;

    /// <summary>Whether the page still has something to do for it.</summary>
    private protected abstract bool IsOpen(ConsentOverride found);

    private protected sealed override bool IsPossible(CaseView @case) => Found is null || IsOpen(Found);

    private protected sealed override async Task Prepare(CaseView @case)
    {
        Found = Guid.TryParse(Override, out var id) ? @case.Overrides.FirstOrDefault(each => each.Id == id) : null;
        if (Found is null)
            NotThere();
        else
            Named = await People(OverrideFacts.People(Found));
    }
}
