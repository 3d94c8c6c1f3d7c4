using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Runtime;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Aggregates;

public sealed class AggregateTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private readonly TestSilo _silo = fixture.Silo;
    private readonly string _key = Guid.NewGuid().ToString();

    private string Stream => $"agreement/{_key}";

    private CallerSeal Callers => _silo.Services.GetRequiredService<CallerSeal>();

    [Fact]
    public async Task Execute_RepeatedThroughAnotherAggregate_AnswersAsTheFirstTime()
    {
        await Drafted();
        var command = CommandId.New();
        var party = Party();
        var first = await Join(Aggregate(), command, party);
        await Join(Aggregate(), CommandId.New(), Party());

        var second = await Join(Aggregate(), command, party);

        first.Value.ShouldBe("2 parties at 2");
        second.Value.ShouldBe("2 parties at 2");
        (await _silo.Rows(Stream)).ShouldBe(3);
    }

    [Fact]
    public async Task Execute_RepeatedByAnotherOrganisation_FindsNothing()
    {
        await Drafted();
        var command = CommandId.New();
        var party = Party();
        await Join(Aggregate(), command, party);
        Callers.Attach(Appends.Caller with { Organisation = Party() });

        var stolen = await Join(Aggregate(), command, party);

        stolen.RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        stolen.Value.ShouldBeNull();
        (await _silo.Rows(Stream)).ShouldBe(2);
    }

    [Fact]
    public async Task Execute_RepeatedLongAfterwards_AnswersAsTheFirstTime()
    {
        await Drafted();
        var (joined, signed, party) = (CommandId.New(), CommandId.New(), Party());
        await Join(Aggregate(), joined, party);
        await Sign(Aggregate(), signed);
        var aggregate = Aggregate();
        for (var at = 0; at < 40; at++)
            await Join(aggregate, CommandId.New(), Party());

        // By one that has lived through all of it, and by one that reads it all: to the first there is nothing left to do,
        // the second would happen once more.
        foreach (var repeated in (Aggregate<AgreementState>[])[aggregate, Aggregate()])
        {
            (await Join(repeated, joined, party)).Value.ShouldBe("2 parties at 2");
            (await Sign(repeated, signed)).Value.ShouldBe("signed at 3");
            (await Refused(repeated, signed)).Value.ShouldBe("signed at 3");
        }

        (await _silo.Rows(Stream)).ShouldBe(43);
    }

    [Fact]
    public async Task Execute_RepeatedLongAfterwardsByAnotherOrganisation_FindsNothing()
    {
        await Drafted();
        var signed = CommandId.New();
        await Sign(Aggregate(), signed);
        for (var at = 0; at < 40; at++)
            await Join(Aggregate(), CommandId.New(), Party());
        Callers.Attach(Appends.Caller with { Organisation = Party() });

        (await Sign(Aggregate(), signed)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await Refused(Aggregate(), signed)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await _silo.Rows(Stream)).ShouldBe(42);
    }

    [Fact]
    public async Task Execute_FiftyAtOnceThroughTwoAggregates_LosesNone()
    {
        await Drafted();
        var parties = Enumerable.Range(0, 50).Select(_ => Party()).ToList();

        // As two activations in a split network: each takes its calls one after the other.
        await Task.WhenAll(parties.Chunk(25).Select(async half =>
        {
            var aggregate = Aggregate();
            foreach (var party in half)
                await UntilAnswered(aggregate, party);
        }));

        var state = await State();
        state.Parties.ShouldBe([.. state.Parties.Take(1), .. parties], ignoreOrder: true);
        (await _silo.Rows(Stream)).ShouldBe(51);
        (await _silo.Scalar<long>("select count(*) from agreement_party where agreement = $1", Guid.Parse(_key))).ShouldBe(51);
    }

    [Fact]
    public async Task Execute_ConnectionLostAfterTheCommit_AnswersAndAppendsOnce()
    {
        await Drafted();
        var journal = Faulty(async (attempt, inner, append) =>
        {
            var result = await inner.Append(append);
            return attempt == 1 ? throw FaultyJournal.Lost : result;
        });

        (await Join(Aggregate(journal), CommandId.New(), Party())).Value.ShouldBe("2 parties at 2");
        journal.Attempts.ShouldBe(1);
        (await _silo.Rows(Stream)).ShouldBe(2);
    }

    [Fact]
    public async Task Execute_ConnectionLostBeforeTheCommit_TriesAgain()
    {
        await Drafted();
        var journal = Faulty((attempt, inner, append) => attempt == 1 ? throw FaultyJournal.Lost : inner.Append(append));

        (await Join(Aggregate(journal), CommandId.New(), Party())).Value.ShouldBe("2 parties at 2");
        journal.Attempts.ShouldBe(2);
        (await _silo.Rows(Stream)).ShouldBe(2);
    }

    [Fact]
    public async Task Execute_BackendTerminatedInTheMiddle_AppendsOnce()
    {
        await Drafted();
        await using var blocker = new NpgsqlConnection(_silo.Database);
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var block = new NpgsqlCommand("lock table agreement_party in access exclusive mode", blocker))
            await block.ExecuteNonQueryAsync();

        var joining = Join(Aggregate(), CommandId.New(), Party());
        // The events are written and the row waits for the table: the append is cut off between the two.
        await Terminated();
        await transaction.RollbackAsync();

        (await joining).Value.ShouldBe("2 parties at 2");
        (await _silo.Rows(Stream)).ShouldBe(2);
        (await _silo.Scalar<long>("select count(*) from agreement_party where agreement = $1", Guid.Parse(_key))).ShouldBe(2);
    }

    [Fact]
    public async Task Execute_StoreAwayForGood_SaysSoAfterThreeAttempts()
    {
        await Drafted();
        var journal = Faulty((_, _, _) => throw FaultyJournal.Lost);

        await Should.ThrowAsync<StoreUnavailableException>(Join(Aggregate(journal), CommandId.New(), Party()));
        journal.Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task Execute_ConflictEachTime_IsRefusedAfterThreeAttempts()
    {
        await Drafted();
        var journal = Faulty((_, _, _) => Task.FromResult<AppendResult>(new AppendResult.Conflict()));

        (await Join(Aggregate(journal), CommandId.New(), Party())).RefusedFor(CommonRefusals.ChangedMeanwhile).ShouldBeTrue();
        journal.Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task Execute_NothingToRecord_AnswersAndAppendsNothing()
    {
        await Drafted();
        var party = Party();
        await Join(Aggregate(), CommandId.New(), party);

        (await Join(Aggregate(), CommandId.New(), party)).Value.ShouldBe("2 parties at 2");
        (await _silo.Rows(Stream)).ShouldBe(2);
    }

    [Fact]
    public async Task Execute_WithoutACaller_AppendsNothing()
    {
        var aggregate = Aggregate();
        RequestContext.Clear();

        await Should.ThrowAsync<InvalidOperationException>(aggregate.Execute(
            CommandId.New(), (_, _) => Decision.Of(Appends.Signed()), (_, _) => ""));
        (await _silo.Rows(Stream)).ShouldBe(0);
    }

    private static OrganisationId Party() => new(Guid.NewGuid());

    private static Task<Outcome<string>> Join(Aggregate<AgreementState> aggregate, CommandId command, OrganisationId party) => aggregate.Execute(
        command,
        (state, _) => AgreementDecisions.Join(state, new JoinAgreement(command, party)),
        (state, version) => $"{state.Parties.Length} parties at {version}");

    // Decides to happen however often it is asked: only the journal keeps it from happening twice.
    private static Task<Outcome<string>> Sign(Aggregate<AgreementState> aggregate, CommandId command) => aggregate.Execute(
        command, (_, _) => Decision.Of(Appends.Signed()), (_, version) => $"signed at {version}");

    private static Task<Outcome<string>> Refused(Aggregate<AgreementState> aggregate, CommandId command) => aggregate.Execute(
        command, (_, _) => Decision.Refused(CommonRefusals.Missing), (_, _) => "");

    private static async Task UntilAnswered(Aggregate<AgreementState> aggregate, OrganisationId party)
    {
        var command = CommandId.New();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if ((await Join(aggregate, command, party)).Succeeded)
                return;
        }

        Assert.Fail("A command met a conflict a hundred times over.");
    }

    private async Task Drafted()
    {
        Callers.Attach(Appends.Caller);
        await Aggregate().Execute(
            CommandId.New(), (_, _) => Decision.Of(new AgreementDrafted("An agreement", [Party()], [], default, default)), (_, version) => version);
    }

    private FaultyJournal Faulty(Func<int, IJournal, Append, Task<AppendResult>> append) => new(_silo.Journal(), append);

    private Aggregate<AgreementState> Aggregate(IJournal? journal = null)
    {
        Callers.Attach(Callers.Current() ?? Appends.Caller);
        return new(AgreementState.Definition, _key, journal ?? _silo.Journal(), Callers, _silo.Time);
    }

    private async Task<AgreementState> State()
    {
        var aggregate = Aggregate();
        await aggregate.Refresh(default);
        return aggregate.State;
    }

    private async Task Terminated()
    {
        var until = DateTime.UtcNow.AddSeconds(10);
        while (await _silo.Scalar<long>(
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()
            """) == 0)
        {
            DateTime.UtcNow.ShouldBeLessThan(until, "the append never waited for the table");
        }
    }
}
