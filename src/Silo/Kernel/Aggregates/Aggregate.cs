using System.Collections.Immutable;
using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Kernel.Aggregates;

/// <summary>
/// One stream with the state it adds up to. Correctness rests on the journal's key and not on there being one of
/// these: on a conflict the tail is read and the command decided again, three times at most.
/// </summary>
internal sealed class Aggregate<TState>(
    AggregateDefinition<TState> definition, string key, IJournal journal, CallerSeal callers, TimeProvider time)
    where TState : class
{
    private const int Attempts = 3;
    private readonly NewestAnswers _answers = new();
    private readonly string _stream = $"{definition.Category}/{key}";
    private StreamHead _head = StreamHead.Empty;
    private Task _reading = Task.CompletedTask;
    private Task? _next;

    /// <summary>The state as of the last read.</summary>
    public TState State { get; private set; } = definition.Initial;

    /// <summary>The number of events in the stream; 0 when nothing ever happened.</summary>
    public int Version => _head.Version;

    /// <summary>
    /// Reads what was added since, by this activation or by another in a split network: what was recalled or
    /// declined elsewhere must not be shown from memory.
    /// </summary>
    public Task Refresh(CancellationToken ct)
    {
        // Of readers who interleave, those who come while the tail is read wait for the next reading of it, which they share.
        if (_reading.IsCompleted)
            _reading = ReadTail();
        else
            return (_next ??= ReadNext()).WaitAsync(ct);
        return _reading.WaitAsync(ct);
    }

    /// <summary>
    /// Decides and appends. A command that is in the stream already is answered as it was and appends nothing.
    /// The decision is asked anew after each conflict, so it must not have effects of its own.
    /// </summary>
    public async Task<Outcome<TAnswer>> Execute<TAnswer>(
        CommandId command, Func<TState, DateTimeOffset, Decision> decide, Func<TState, int, TAnswer> answer)
    {
        for (var (attempt, read) = (1, false); ; read = true)
        {
            if (read)
                await Refresh(CancellationToken.None);
            if (_answers.To(command) is { } kept)
                return Kept<TAnswer>(kept);

            var now = Now();
            var decision = decide(State, now);
            // What is in memory is good enough to append upon, which the journal's key refuses if more has happened. Nothing
            // else is said from memory.
            if (!read && decision.Events.IsEmpty)
                continue;
            if (decision.Events.IsEmpty)
            {
                if (await Older(command) is { } older)
                    return Kept<TAnswer>(older);
                return decision.Refusals.IsEmpty ? answer(State, Version) : decision.Refusals;
            }

            var after = decision.Events.Aggregate(State, definition.Apply);
            var reply = answer(after, Version + decision.Events.Length);
            try
            {
                var result = await journal.Append(Appending(command, decision, after, reply, now));
                if (result is AppendResult.Appended appended)
                    return await Took(command, decision.Events, after, appended.Head, reply);
                if (result is AppendResult.Taken)
                    return new Refusal("", CommonRefusals.AlreadyTaken);
                if (await Older(command) is { } older)
                    return Kept<TAnswer>(older);
            }
            catch (StoreUnavailableException) when (attempt < Attempts)
            {
                // Whether it committed is unknown: the next round reads the tail and finds the command, or does not.
            }

            if (attempt++ == Attempts)
                return new Refusal("", CommonRefusals.ChangedMeanwhile);
        }
    }

    private async Task ReadNext()
    {
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        _next = null;
        await (_reading = ReadTail());
    }

    private async Task ReadTail()
    {
        var later = await journal.Read(_stream, _head.Version, CancellationToken.None);
        if (Version > 0 && later.Any(stored => stored.Event is IErases))
        {
            later = await journal.Read(_stream, 0, CancellationToken.None);
            Forget();
        }

        foreach (var stored in later.Where(stored => stored.Version > Version))
        {
            State = definition.Apply(State, stored.Event);
            _head = new StreamHead(stored.Version, stored.Hash);
            if (stored is { Command: { } command, Answer: { } answer })
                _answers.Add(new KeptAnswer(command, stored.Organisation, answer));
        }
    }

    private async Task<TAnswer> Took<TAnswer>(
        CommandId command, ImmutableArray<IEvent> events, TState after, StreamHead newHead, TAnswer reply)
    {
        (State, _head) = (after, newHead);
        _answers.Add(new KeptAnswer(command, callers.Current()!.Organisation, JsonSerializer.Serialize(reply, EventTypes.Json)));
        if (events.Any(each => each is IErases))
        {
            Forget();
            await Refresh(CancellationToken.None);
        }

        return reply;
    }

    private void Forget() => (State, _head) = (definition.Initial, StreamHead.Empty);

    // An answer belongs to the organisation that was given it, whoever else may have learnt the command's id.
    private Outcome<TAnswer> Kept<TAnswer>(KeptAnswer kept) => callers.Current()?.Organisation == kept.Organisation
        ? JsonSerializer.Deserialize<TAnswer>(kept.Answer, EventTypes.Json)!
        : CommonRefusals.Absent;

    // Asked only where a repeat of it would be refused, be nothing or meet itself in the journal.
    private Task<KeptAnswer?> Older(CommandId command) =>
        _answers.AreMore ? journal.Answered(_stream, command) : Task.FromResult<KeptAnswer?>(null);

    private Append Appending<TAnswer>(CommandId command, Decision decision, TState after, TAnswer reply, DateTimeOffset now)
    {
        var caller = callers.Current() ?? throw new InvalidOperationException("No caller reached the grain.");
        return new Append(
            _stream, _head, decision.Events, definition.Project(key, State, after), caller, command,
            Correlation.Current, JsonSerializer.Serialize(reply, EventTypes.Json), now, definition.CaseOf?.Invoke(key, after));
    }

    /// <summary>Cut to what PostgreSQL keeps, so that what is hashed is what is stored.</summary>
    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
