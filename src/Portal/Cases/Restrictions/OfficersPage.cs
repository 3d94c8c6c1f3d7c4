using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>
/// What a data protection officer's pages on one case share: its restrictions, and nothing else of it. They read no
/// cases, so these pages know neither what the case is about nor how it stands.
/// </summary>
public abstract class OfficersPage : PortalPage
{
    private IReadOnlyDictionary<UserId, CasePerson> _named = ImmutableDictionary<UserId, CasePerson>.Empty;

    [Parameter] public string Reference { get; set; } = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private protected Caller Me { get; private set; } = null!;

    private protected CaseReference Id { get; private set; }

    /// <summary>Null where the case is not theirs to see.</summary>
    private protected ImmutableArray<Restriction>? Restrictions { get; private set; }

    private protected ImmutableArray<OrganisationProfile> Partners { get; private set; } = [];

    /// <summary>A field as this page calls it.</summary>
    private protected virtual string? NameOf(string field) => null;

    /// <summary>What the silo says of one field may belong to another of this page.</summary>
    private protected virtual ImmutableArray<Refusal> AtTheirFields(ImmutableArray<Refusal> refusals) => refusals;

    /// <summary>Reads what else the page needs.</summary>
    private protected virtual Task Prepare() => Task.CompletedTask;

    protected override async Task OnInitializedAsync()
    {
        Me = SessionCaller.Of((await Authentication).User)!;
        Form = PostedOr(() => Form);
        if (CaseReference.TryParse(Reference) is not { } id)
        {
            NotThere();
            return;
        }

        Id = id;
        var found = await Ask<ImmutableArray<Restriction>>(grain => grain.Restrictions(Aborted));
        if (!found.Succeeded)
        {
            NotThere();
            return;
        }

        Restrictions = found.Value;
        Partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        ImmutableArray<UserId> people = [.. found.Value.Select(each => each.Person).OfType<UserId>().Distinct()];
        if (!people.IsEmpty)
            _named = (await Ask<ImmutableArray<CasePerson>>(grain => grain.People(people, Aborted))).Value.ToDictionary(person => person.User);
        await Prepare();
    }

    private protected Task<Outcome<T>> Ask<T>(Func<ICaseGrain, Task<Outcome<T>>> call) => Grains.Ask(Id.ToString(), call);

    private protected string Who(Restriction restriction) => restriction.Organisation is { } organisation
        ? Partners.FirstOrDefault(partner => partner.Id == organisation)?.Name ?? "A former partner"
        : CaseWords.Person(_named.GetValueOrDefault(restriction.Person!.Value));

    /// <summary>Sends the command and goes on, or shows what stands in the way with everything that was typed.</summary>
    private protected async Task Make(Func<ICaseGrain, Task<Outcome<CaseAnswer>>> command, string next)
    {
        if (Restrictions is null)
            return;
        var made = await Ask(command);
        if (made.Succeeded)
            Navigation.NavigateTo(next);
        else
            Show(FormErrors.Of(AtTheirFields(Whom.AtTheField(made.Refusals)), Words));
    }

    private string Words(Refusal refusal) => NameOf(refusal.Field) is { } name ? CaseWords.Of(refusal, name) : CaseWords.Of(refusal);
}
