using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>Keeps a person or a partner from a case or parts of it.</summary>
public sealed partial class RestrictPage
{
    private const string HowMuch = "HowMuch";
    private const string Parts = "Categories";

    private OrganisationProfile? _partner;
    private ImmutableArray<CasePerson> _people = [];

    private protected override async Task Prepare()
    {
        var chosen = OrganisationId.TryParse(Form[WhomPartner.Field]);
        // The officer's own unless another is chosen.
        _partner = Partners.FirstOrDefault(partner => partner.Id == chosen) ?? Partners.First(partner => partner.Id == Me.Organisation);
        var people = await Ask<ImmutableArray<CasePerson>>(grain => grain.Staff(_partner.Id, Aborted));
        _people = people.Succeeded ? people.Value : [];
    }

    private protected override string? NameOf(string field) => field switch
    {
        "Why" => "why they are kept from it",
        Parts => "at least one part, or “All of the case”",
        HowMuch => "how much of it they must not see",
        _ => null,
    };

    // Where neither was chosen, that is what is wrong, and not the parts.
    private protected override ImmutableArray<Refusal> AtTheirFields(ImmutableArray<Refusal> refusals) => Form[HowMuch] is "parts"
        ? refusals
        : [.. refusals.Select(refusal => refusal.Field is Parts ? refusal with { Field = HowMuch } : refusal)];

    // None named means all of the case, so that nothing ticked, or nothing that can be read, must never come to mean it.
    private ImmutableArray<DataCategory> Chosen() => Form[HowMuch] switch
    {
        "all" => [],
        "parts" when Form.All(Parts) is { IsEmpty: false } ticked =>
            [.. ticked.Select(text => PostedForm.With(("it", text)).Choice<DataCategory>("it") ?? default)],
        _ => [default],
    };

    private Task Submit()
    {
        if (WhomPartner.IsAsked(Form))
            return Task.CompletedTask;
        var ((organisation, person), categories) = (Whom.Read(Form[Whom.Field]), Chosen());
        return Make(
            grain => grain.SetRestriction(new SetRestriction(Form.Command, organisation, person, categories, Form["Why"]), Aborted),
            // Whoever kept themself from all of it does not see it any more.
            person == Me.User && categories.IsEmpty ? CaseLinks.Restrictions : CaseLinks.RestrictionsOf(Id));
    }
}
