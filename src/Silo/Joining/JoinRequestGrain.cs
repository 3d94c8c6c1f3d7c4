using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.References;

namespace Partnership.Silo.Joining;

internal sealed class JoinRequestGrain(
    AggregateSource aggregates, JoinContacts contacts, JoinRequests requests, Numbers numbers, AccessLog accessLog, CallerSeal callers,
    TimeProvider time) : Grain, IJoinRequestGrain
{
    private Aggregate<JoinRequestState> _request = null!;

    private Guid Id => Guid.TryParse(this.GetPrimaryKeyString(), out var id) ? id : Guid.Empty;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _request = aggregates.Of(JoinRequestState.Definition, this.GetPrimaryKeyString());
        return _request.Refresh(cancellationToken);
    }

    public async Task<Outcome<JoinRecorded>> Ask(AskToJoin command, CancellationToken ct)
    {
        if (JoinDecisions.Check(command) is { IsEmpty: false } wrong)
            return wrong;
        if (await requests.Waiting(ct) >= JoinDecisions.MostWaiting)
            return new Refusal("", JoinRefusals.TooManyWait);
        var number = await numbers.ReserveJoinRequest(new CommandId(Id));
        await contacts.Keep(Id, command.Contact, ct);
        return await Execute(command.Command, (state, now) => JoinDecisions.Ask(state, command, number, now));
    }

    public async Task<Outcome<JoinRequest>> View(CancellationToken ct)
    {
        await _request.Refresh(ct);
        if (_request.State.Asked is not { } asked)
            return CommonRefusals.Absent;
        await accessLog.Opened(new JoinRequestReference(asked.Number).ToString());
        return JoinViews.Of(Id, _request.State, asked, await contacts.Read(Id, ct));
    }

    public Task<Outcome<JoinRecorded>> Approve(ApproveJoining command, CancellationToken ct) =>
        Execute(command.Command, (state, now) => JoinDecisions.Approve(state, command, callers.Current()!, now));

    public Task<Outcome<JoinRecorded>> Decline(DeclineJoining command, CancellationToken ct) =>
        Execute(command.Command, (state, now) => JoinDecisions.Decline(state, command, callers.Current()!, now));

    public async Task<Outcome<JoinRecorded>> DeadlineCame(string kind, CancellationToken ct)
    {
        await _request.Refresh(ct);
        // First, and once more if need be: what is recorded as erased must be gone.
        if (!JoinDecisions.DeadlineCame(_request.State, kind, time.GetUtcNow()).Events.IsEmpty)
            await contacts.Erase(Id, ct);
        return await Execute(CommandId.New(), (state, now) => JoinDecisions.DeadlineCame(state, kind, now));
    }

    private Task<Outcome<JoinRecorded>> Execute(CommandId command, Func<JoinRequestState, DateTimeOffset, Decision> decide) =>
        _request.Execute(command, decide, (state, _) => new JoinRecorded(Id, new JoinRequestReference(state.Asked?.Number ?? 0)));
}
