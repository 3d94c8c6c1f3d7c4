using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>Somebody is too near to a case: it is closed to them.</summary>
public sealed partial class ConflictPage
{
    private OrganisationProfile? _partner;
    private ImmutableArray<CasePerson> _people = [];

    private protected override async Task Prepare(CaseView @case)
    {
        var chosen = OrganisationId.TryParse(Form[WhomPartner.Field]);
        // The lead itself unless another is chosen.
        _partner = Partners.FirstOrDefault(partner => partner.Id == chosen) ?? @case.Lead;
        var people = await Grains.Ask<ICaseGrain, ImmutableArray<CasePerson>>(
            @case.Reference.ToString(), grain => grain.Staff(_partner.Id, Aborted));
        _people = people.Succeeded ? people.Value : [];
    }

    private protected override string? NameOf(string field) => field is "Why" ? "why they are too near to it" : null;

    private Task Submit()
    {
        if (WhomPartner.IsAsked(Form))
            return Task.CompletedTask;
        var (organisation, person) = Whom.Read(Form[Whom.Field]);
        return Make(
            grain => grain.DeclareConflict(new DeclareConflict(Form.Command, organisation, person, Form["Why"]), Aborted),
            // Whoever named themself has just closed it to themself.
            person == Me.User ? CaseLinks.List() : null);
    }
}
