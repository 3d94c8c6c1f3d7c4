using Partnership.Contracts.Cases;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>Who is kept from a case, for the data protection officer.</summary>
public sealed partial class RestrictionsPage
{
    // Nobody lifts what keeps themself from it.
    private IReadOnlyList<SummaryAction> Actions(Restriction limit) =>
        limit.Person == Me.User ? [] : [new("Lift", CaseLinks.LiftRestriction(Id, limit.Id), $"for {Who(limit)}")];
}
