using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Cases;

/// <summary>What is recorded of an opened case: each is decided on the case as it is and by whoever calls.</summary>
internal sealed partial class CaseGrain
{
    public Task<Outcome<CaseAnswer>> RecordConsent(RecordConsent command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => ConsentDecisions.Record(state, command, actor));

    public Task<Outcome<CaseAnswer>> WithdrawConsent(WithdrawConsent command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => ConsentDecisions.Withdraw(state, command, actor));

    public Task<Outcome<CaseAnswer>> RecordWishes(RecordWishes command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => ConsentDecisions.Wish(state, command, actor));

    public async Task<Outcome<CaseAnswer>> SetRestriction(SetRestriction command, CancellationToken ct)
    {
        var isKnown = await partners.Know(command.Organisation, command.Person, ct);
        return await Change(command.Command, (state, actor) => RestrictionDecisions.Set(state, command, isKnown, actor));
    }

    public Task<Outcome<CaseAnswer>> LiftRestriction(LiftRestriction command, CancellationToken ct) =>
        Change(command.Command, (state, actor) => RestrictionDecisions.Lift(state, command, actor));

    public async Task<Outcome<CaseAnswer>> LiftInPlace(LiftRestriction command, CancellationToken ct)
    {
        var facts = await past.Standing(Reference, _case.State, ct);
        return await Change(command.Command, (state, actor) => StandInDecisions.Lift(state, command, facts, actor));
    }

    public async Task<Outcome<CaseAnswer>> DeclareConflict(DeclareConflict command, CancellationToken ct)
    {
        var isKnown = await partners.Know(command.Organisation, command.Person, ct);
        return await Change(command.Command, (state, actor) => RestrictionDecisions.Declare(state, command, isKnown, actor));
    }

    private Task<Outcome<CaseAnswer>> Change(CommandId command, Func<CaseState, CaseActor, Decision> decide) => _case.Execute(
        command,
        (state, now) => decide(state, new CaseActor(Caller, _case.Version, now)),
        (_, version) => new CaseAnswer(Reference, version));
}
