using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Absences;

/// <summary>Whose absence, from which organisation.</summary>
internal sealed record AbsenceKey(OrganisationId Organisation, UserId Person)
{
    /// <summary>Null when it is no key.</summary>
    public static AbsenceKey? Parse(string key) =>
        key.Split('.') is [var organisation, var person]
        && OrganisationId.TryParse(organisation) is { } id && Guid.TryParse(person, out var user)
        && new AbsenceKey(id, new UserId(user)) is var parsed && string.Equals(parsed.ToString(), key, StringComparison.Ordinal)
            ? parsed
            : null;

    /// <summary>Whether it is there for this caller: their own, or as a supervisor that of anybody in their organisation.</summary>
    public bool IsFor(Caller caller) =>
        caller.Organisation == Organisation && (caller.User == Person || caller.May(Permission.ReassignReferrals));

    public override string ToString() => AbsenceView.KeyOf(Organisation, Person);
}
