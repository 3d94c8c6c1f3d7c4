using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>What the pages on one case share: the case, who looks at it, the partners by name, and sending one command.</summary>
public abstract class OneCasePage : PortalPage
{
    [Parameter] public string Reference { get; set; } = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private protected Caller Me { get; private set; } = null!;

    private protected CaseView? Case { get; private set; }

    /// <summary>All partners, by name.</summary>
    private protected ImmutableArray<OrganisationProfile> Partners { get; private set; } = [];

    /// <summary>What was saved by somebody else while this form was open.</summary>
    private protected IReadOnlyList<SavedMeanwhile> Changes { get; private set; } = [];

    /// <summary>Those with whom the case could be shared: commissioners never get a live case.</summary>
    private protected IReadOnlyList<OrganisationProfile> Recipients =>
    [
        .. Partners.Where(partner => partner.Id != Case!.Lead.Id && partner.Kind is not OrganisationKind.Commissioner
            && partner.Serves(Case.Address.District)),
    ];

    /// <summary>What the form shows when it is opened.</summary>
    private protected virtual PostedForm First(CaseView @case) => PostedForm.With();

    /// <summary>Whether the page has something to do; if not, the case itself says how it stands.</summary>
    private protected virtual bool IsPossible(CaseView @case) => true;

    /// <summary>Reads what else the page needs.</summary>
    private protected virtual Task Prepare(CaseView @case) => Task.CompletedTask;

    /// <summary>What differs from what was typed, in words.</summary>
    private protected virtual IReadOnlyList<SavedMeanwhile> Differences(CaseView @case) => [];

    /// <summary>A field as this page calls it, where it means something of its own here.</summary>
    private protected virtual string? NameOf(string field) => null;

    /// <summary>Words a refusal.</summary>
    private protected virtual string Words(Refusal refusal) =>
        NameOf(refusal.Field) is { } name ? CaseWords.Of(refusal, name) : CaseWords.Of(refusal);

    protected override async Task OnInitializedAsync()
    {
        Me = SessionCaller.Of((await Authentication).User)!;
        if (CaseReference.TryParse(Reference) is not { } reference)
        {
            NotThere();
            return;
        }

        Case = OrNotThere(await Grains.Ask<ICaseGrain, CaseView>(reference.ToString(), grain => grain.View(Aborted)));
        if (Case is not { } found)
            return;
        Partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        Form = PostedOr(() => First(found));
        await Prepare(found);
        // A form that was sent is decided by the command, which knows whether it is a repeat.
        if (!IsPossible(found) && !IsPost)
            Navigation.NavigateTo(CaseLinks.Case(reference));
    }

    /// <summary>Sends the command and goes on, or shows what stands in the way with everything that was typed.</summary>
    private protected async Task Make(Func<ICaseGrain, Task<Outcome<CaseAnswer>>> command, string? next = null)
    {
        if (Case is null)
            return;
        var made = await Grains.Ask(Case.Reference.ToString(), command);
        if (made.Succeeded)
        {
            Navigation.NavigateTo(next ?? CaseLinks.Case(Case.Reference));
            return;
        }

        if (made.RefusedFor(CommonRefusals.ChangedMeanwhile))
            Changes = Differences(Case);
        Show(FormErrors.Of(Whom.AtTheField(made.Refusals), Words));
    }

    /// <summary>Which restrictions the caller may lift in place of a data protection officer; as a rule none.</summary>
    private protected async Task<ImmutableArray<Guid>> Liftable(CaseView @case) =>
        !@case.Restrictions.IsEmpty && Me.May(Permission.StandInForOfficer)
        && await Grains.Ask<ICaseGrain, ImmutableArray<Guid>>(@case.Reference.ToString(), grain => grain.LiftableInPlace(Aborted)) is { Succeeded: true } found
            ? found.Value
            : [];

    /// <summary>A partner's name.</summary>
    private protected string Name(OrganisationId partner) =>
        Partners.FirstOrDefault(each => each.Id == partner)?.Name ?? "A former partner";

    /// <summary>Who these people are.</summary>
    private protected async Task<IReadOnlyDictionary<UserId, CasePerson>> People(IEnumerable<UserId> people)
    {
        ImmutableArray<UserId> wanted = [.. people.Distinct()];
        if (wanted.IsEmpty)
            return ImmutableDictionary<UserId, CasePerson>.Empty;
        var found = await Grains.Ask<ICaseGrain, ImmutableArray<CasePerson>>(
            Case!.Reference.ToString(), grain => grain.People(wanted, Aborted));
        return found.Succeeded ? found.Value.ToDictionary(person => person.User) : ImmutableDictionary<UserId, CasePerson>.Empty;
    }
}
