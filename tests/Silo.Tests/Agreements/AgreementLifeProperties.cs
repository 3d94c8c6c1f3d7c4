using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Agreements;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Journal;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;
using Partnership.Silo.Tests.Kernel.Sealing;

namespace Partnership.Silo.Tests.Agreements;

/// <summary>What holds of every life that an agreement can have.</summary>
public sealed class AgreementLifeProperties
{
    private const int Longest = 40;

    [Fact]
    public void An_agreement_replays_to_the_same_state_and_no_repeated_command_does_anything()
    {
        var (standings, versions, types) = (new HashSet<AgreementStanding>(), 0, new HashSet<Type>());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 999_999), Longest)), choices =>
            {
                var (events, state, today) = (new List<IEvent>(), AgreementState.Definition.Initial, Today);
                foreach (var choice in choices)
                {
                    today = today.AddDays(choice % 37);
                    var command = AgreementLives.Command(choice / 37, state, today);
                    var happened = command(state).Events;
                    var before = state;
                    state = happened.Aggregate(state, AgreementState.Definition.Apply);
                    events.AddRange(happened);
                    types.UnionWith(happened.Select(each => each.GetType()));

                    command(state).Events.ShouldBeEmpty();
                    Holds(before, state, today);
                    standings.Add(state.On(today));
                    versions = Math.Max(versions, state.Settled?.Number ?? 0);
                }

                Canonical(Given([.. events.Select(Stored)])).ShouldBe(Canonical(state));
            }));

        // Else the property would hold of lives that lead nowhere.
        standings.ShouldBe(Enum.GetValues<AgreementStanding>(), ignoreOrder: true);
        versions.ShouldBeGreaterThan(2);
        types.Count.ShouldBe(EventTypes.All.Count(type => type.Namespace == typeof(AgreementState).Namespace));
    }

    private static void Holds(AgreementState before, AgreementState state, DateOnly today)
    {
        state.Settled?.AllSigned.ShouldBeTrue();
        state.Proposed?.AllSigned.ShouldBeFalse();
        (state.Newest?.Number ?? 0).ShouldBeGreaterThanOrEqualTo(before.Newest?.Number ?? 0);
        if (before.On(today) is AgreementStanding.InForce && state.SuspendedBecause is null)
            state.On(today).ShouldBe(AgreementStanding.InForce, "only a suspension or a day ends what is in force");
        if (state.Settled is { } settled)
            settled.ReviewBy.ShouldBeLessThanOrEqualTo(settled.ExpiresOn);
        // Its rows and its deadline follow from the two states alone.
        var effects = AgreementRows.Project(Guid.NewGuid().ToString(), before, state);
        effects.Rows.OfType<AgreementPartyRow>().All(row =>
            row.Party == state.Parties.Contains(row.Organisation) && row.Party != before.Parties.Contains(row.Organisation)).ShouldBeTrue();
        effects.Rows.OfType<AgreementRow>().Select(row => row.State).ShouldBe(state.IsDrafted ? [state] : []);
        effects.Deadlines.IsEmpty.ShouldBe(AgreementDeadlines.DueAt(before) == AgreementDeadlines.DueAt(state));
    }

    private static IEvent Stored(IEvent @event)
    {
        var (type, version, data) = LegiblySealed.Store(@event);
        return LegiblySealed.Read(type, version, data);
    }

    private static string Canonical(AgreementState state) => JsonSerializer.Serialize(state, EventTypes.Json);
}
