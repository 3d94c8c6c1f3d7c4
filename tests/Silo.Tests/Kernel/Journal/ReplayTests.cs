using System.Text.Json;
using Partnership.Silo.Absences;
using Partnership.Silo.Agreements;
using Partnership.Silo.Alerts;
using Partnership.Silo.Cases;
using Partnership.Silo.Help;
using Partnership.Silo.Joining;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

public sealed class ReplayTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    [Fact]
    public Task Replay_OfAnAgreement_IsItsState() => Replayed(AgreementState.Definition);

    [Fact]
    public Task Replay_OfACase_IsItsState() => Replayed(CaseState.Definition);

    [Fact]
    public Task Replay_OfAReferral_IsItsState() => Replayed(ReferralState.Definition);

    [Fact]
    public Task Replay_OfAnOrganisation_IsItsState() => Replayed(OrganisationState.Definition);

    [Fact]
    public Task Replay_OfARequestToJoin_IsItsState() => Replayed(JoinRequestState.Definition);

    [Fact]
    public void Apply_EventOfAnother_ChangesNothing()
    {
        foreach (var each in SampleEvents.All)
        {
            var changed = new[]
            {
                Changed(AgreementState.Definition, each), Changed(CaseState.Definition, each),
                Changed(ReferralState.Definition, each), Changed(OrganisationState.Definition, each),
                Changed(AlertChoiceState.Definition, each), Changed(AbsenceState.Definition, each),
                Changed(JoinRequestState.Definition, each), Changed(HelpState.Definition, each),
            };

            changed.Count(did => did).ShouldBe(1, each.GetType().Name);
        }
    }

    private static bool Changed<T>(AggregateDefinition<T> definition, IEvent @event)
        where T : class => !ReferenceEquals(definition.Apply(definition.Initial, @event), definition.Initial);

    /// <summary>The state of events in memory, against that of the same events out of the database.</summary>
    private async Task Replayed<T>(AggregateDefinition<T> definition)
        where T : class
    {
        var events = SampleEvents.All.Where(each => Changed(definition, each)).ToArray();
        var stream = $"{definition.Category}/{Guid.NewGuid()}";
        await fixture.Silo.Journal().Appended(Appends.Of(stream, StreamHead.Empty, events) with { Case = definition.CaseOf is null ? null : "C-1001" });

        var stored = await fixture.Silo.Journal().Read(stream, 0, default);

        events.Length.ShouldBeGreaterThan(1);
        Canonical(stored.Select(each => each.Event).Aggregate(definition.Initial, definition.Apply))
            .ShouldBe(Canonical(events.Aggregate(definition.Initial, definition.Apply)));
    }

    private static string Canonical<T>(T state) => JsonSerializer.Serialize(state, EventTypes.Json);
}
