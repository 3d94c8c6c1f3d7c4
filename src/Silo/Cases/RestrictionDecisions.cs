using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Cases;

/// <summary>Who may not see a case or a part of it.</summary>
internal static class RestrictionDecisions
{
    /// <summary><paramref name="isKnown"/>: the organisation or person named is one of the partnership.</summary>
    public static Decision Set(CaseState state, SetRestriction command, bool isKnown, CaseActor actor)
    {
        var restriction = new Restriction(
            command.Command.Value, RestrictionKind.Restricted, command.Organisation, command.Person,
            [.. command.Categories.OrEmpty().Distinct().Order()], Trimmed(command.Why));
        return CaseGuard.Decide(
            state, actor, null, null,
            checks => Check(checks, state, restriction, isKnown).Choices(nameof(command.Categories), restriction.Categories),
            () => new RestrictionSet(restriction));
    }

    /// <summary>Whoever is concerned sees nothing of the case at all, so no categories are named.</summary>
    public static Decision Declare(CaseState state, DeclareConflict command, bool isKnown, CaseActor actor)
    {
        var restriction = new Restriction(
            command.Command.Value, RestrictionKind.ConflictOfInterest, command.Organisation, command.Person, [], Trimmed(command.Why));
        return CaseGuard.Decide(
            state, actor, null, null,
            checks => Check(checks, state, restriction, isKnown), () => new ConflictDeclared(restriction));
    }

    public static Decision Lift(CaseState state, LiftRestriction command, CaseActor actor) => CaseGuard.Decide(
        state, actor, null,
        Find(state, command.Restriction) switch
        {
            null => CaseRefusals.NoSuchRestriction,
            { Person: { } person } when person == actor.Caller.User => CaseRefusals.OwnRestriction,
            _ => null,
        },
        checks => checks.Required(nameof(command.Why), command.Why, 500),
        () => new RestrictionLifted(command.Restriction, command.Why.Trim()));

    public static Restriction? Find(CaseState state, Guid id) => state.Restrictions.FirstOrDefault(each => each.Id == id);

    private static FieldChecks Check(FieldChecks checks, CaseState state, Restriction restriction, bool isKnown)
    {
        checks.Required(nameof(restriction.Why), restriction.Why, 500);
        var one = restriction.Organisation is null != restriction.Person is null;
        var field = restriction.Person is null ? nameof(restriction.Organisation) : nameof(restriction.Person);
        var isLead = restriction.Organisation is { } organisation && organisation == state.Lead;
        return checks
            .Require(one, nameof(restriction.Organisation), CaseRefusals.OneOrganisationOrPerson)
            .Require(!one || isKnown, field, restriction.Person is null ? CaseRefusals.PartnerUnknown : CaseRefusals.PersonUnknown)
            .Require(!one || !isLead, nameof(restriction.Organisation), CaseRefusals.PartnerIsLead)
            .Require(!one || !state.Restrictions.Any(each => IsSame(each, restriction)), field, CaseRefusals.AlreadyRestricted);
    }

    private static bool IsSame(Restriction one, Restriction other) =>
        (one.Kind, one.Organisation, one.Person) == (other.Kind, other.Organisation, other.Person)
        && one.Categories.SequenceEqual(other.Categories);

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
