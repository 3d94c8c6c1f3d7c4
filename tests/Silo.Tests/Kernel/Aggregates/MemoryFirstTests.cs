using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Aggregates;

/// <summary>
/// A command is decided upon what is in memory: that may let it happen only where nothing else has, and may neither refuse it
/// nor say that there is nothing to do.
/// </summary>
public sealed class MemoryFirstTests : IClassFixture<BareSilo>, IAsyncLifetime
{
    private readonly TestSilo _silo;
    private readonly string _key = Guid.NewGuid().ToString();
    private readonly WatchedJournal _journal;
    private readonly List<int> _decidedUpon = [];

    public MemoryFirstTests(BareSilo fixture) => (_silo, _journal) = (fixture.Silo, new WatchedJournal(fixture.Silo.Journal()));

    private string Stream => $"agreement/{_key}";

    private CallerSeal Callers => _silo.Services.GetRequiredService<CallerSeal>();

    public Task InitializeAsync() =>
        _silo.Journal().Appended(Appends.Of(Stream, StreamHead.Empty, new AgreementDrafted("An agreement", [Party()], [], default, default)));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_memory_would_refuse_is_allowed_where_another_activation_made_it_so()
    {
        var (here, there) = (await Read(), await Read());
        await Join(there, CommandId.New(), Party());

        var outcome = await When(here, CommandId.New(), state => state.Parties.Length == 2, otherwise: Decision.Refused(CommonRefusals.Missing));

        outcome.Value.ShouldBe("2 parties at 3");
        _decidedUpon.ShouldBe([1, 2]);
        (await _silo.Rows(Stream)).ShouldBe(3);
    }

    [Fact]
    public async Task What_memory_would_leave_as_it_is_happens_where_another_activation_made_it_necessary()
    {
        var (here, there) = (await Read(), await Read());
        await Join(there, CommandId.New(), Party());

        var outcome = await When(here, CommandId.New(), state => state.Parties.Length == 2, otherwise: Decision.Nothing);

        outcome.Value.ShouldBe("2 parties at 3");
        _decidedUpon.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task What_is_refused_or_changes_nothing_is_read_up_to_now_once_and_answered_by_it()
    {
        var (here, there) = (await Read(), await Read());
        await Join(there, CommandId.New(), Party());
        var reads = _journal.Reads;

        var refused = await When(here, CommandId.New(), _ => false, otherwise: Decision.Refused(CommonRefusals.Missing));
        var nothing = await When(here, CommandId.New(), _ => false, otherwise: Decision.Nothing);

        refused.RefusedFor(CommonRefusals.Missing).ShouldBeTrue();
        nothing.Value.ShouldBe("2 parties at 2");
        _decidedUpon.ShouldBe([1, 2, 2, 2]);
        (_journal.Reads - reads, _journal.Appends).ShouldBe((2, 1));
    }

    [Fact]
    public async Task What_memory_allows_is_appended_without_reading()
    {
        var here = await Read();
        var reads = _journal.Reads;

        (await Join(here, CommandId.New(), Party())).Value.ShouldBe("2 parties at 2");
        (await Join(here, CommandId.New(), Party())).Value.ShouldBe("3 parties at 3");

        (_journal.Reads - reads, _journal.Appends).ShouldBe((0, 2));
    }

    [Fact]
    public async Task What_memory_would_allow_is_refused_where_the_stream_has_moved_and_forbids_it()
    {
        var (here, there) = (await Read(), await Read());
        await Join(there, CommandId.New(), Party());

        var outcome = await When(here, CommandId.New(), state => state.Parties.Length == 1, otherwise: Decision.Refused(CommonRefusals.Missing));

        outcome.RefusedFor(CommonRefusals.Missing).ShouldBeTrue();
        _decidedUpon.ShouldBe([1, 2]);
        _journal.Appends.ShouldBe(2);
        (await _silo.Rows(Stream)).ShouldBe(2);
    }

    [Fact]
    public async Task What_memory_would_allow_happens_after_what_happened_meanwhile()
    {
        var (here, there) = (await Read(), await Read());
        var (theirs, ours) = (Party(), Party());
        await Join(there, CommandId.New(), theirs);

        (await Join(here, CommandId.New(), ours)).Value.ShouldBe("3 parties at 3");

        here.State.Parties.Skip(1).ShouldBe([theirs, ours]);
        (await Read()).State.Parties.ShouldBe(here.State.Parties);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_repeat_of_what_another_activation_committed_is_answered_as_then(bool moreHappened)
    {
        var party = Party();
        var (joined, signed) = (CommandId.New(), CommandId.New());
        // Three who know of nothing yet: to the first it is new, to the second there is nothing to do, to the third it is forbidden.
        var (allows, leaves, refuses) = (await Read(), await Read(), await Read());
        var there = await Read();
        await Join(there, joined, party);
        await Sign(there, signed);
        if (moreHappened)
            await Join(there, CommandId.New(), Party());
        var rows = await _silo.Rows(Stream);

        foreach (var (command, answer) in new[] { (joined, "2 parties at 2"), (signed, "signed at 3") })
        {
            (await Sign(allows, command)).Value.ShouldBe(answer);
            (await When(leaves, command, _ => false, otherwise: Decision.Nothing)).Value.ShouldBe(answer);
            (await When(refuses, command, _ => false, otherwise: Decision.Refused(CommonRefusals.Missing))).Value.ShouldBe(answer);
        }

        (await _silo.Rows(Stream)).ShouldBe(rows);
    }

    [Fact]
    public async Task A_repeat_of_what_another_activation_committed_for_another_organisation_finds_nothing()
    {
        var (here, there) = (await Read(), await Read());
        var joined = CommandId.New();
        await Join(there, joined, Party());
        Callers.Attach(Appends.Caller with { Organisation = Party() });

        (await Join(here, joined, Party())).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await When(here, joined, _ => false, otherwise: Decision.Nothing)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    private static OrganisationId Party() => new(Guid.NewGuid());

    private static Task<Outcome<string>> Join(Aggregate<AgreementState> aggregate, CommandId command, OrganisationId party) => aggregate.Execute(
        command, (state, _) => AgreementDecisions.Join(state, new JoinAgreement(command, party)), Answer);

    private static Task<Outcome<string>> Sign(Aggregate<AgreementState> aggregate, CommandId command) => aggregate.Execute(
        command, (_, _) => Decision.Of(Appends.Signed()), (_, version) => $"signed at {version}");

    private static string Answer(AgreementState state, int version) => $"{state.Parties.Length} parties at {version}";

    private Task<Outcome<string>> When(
        Aggregate<AgreementState> aggregate, CommandId command, Func<AgreementState, bool> allowed, Decision otherwise) => aggregate.Execute(
        command,
        (state, _) =>
        {
            _decidedUpon.Add(state.Parties.Length);
            return allowed(state) ? Decision.Of(Appends.Signed()) : otherwise;
        },
        Answer);

    /// <summary>An activation that knows what has happened until now.</summary>
    private Task<Aggregate<AgreementState>> Read()
    {
        Callers.Attach(Callers.Current() ?? Appends.Caller);
        return Read(new(AgreementState.Definition, _key, _journal, Callers, _silo.Time));
    }

    private static async Task<Aggregate<AgreementState>> Read(Aggregate<AgreementState> aggregate)
    {
        await aggregate.Refresh(default);
        return aggregate;
    }
}
