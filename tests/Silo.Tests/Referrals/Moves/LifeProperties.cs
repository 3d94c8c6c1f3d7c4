using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Sealing;

namespace Partnership.Silo.Tests.Referrals.Moves;

/// <summary>What holds of every life that a referral can have.</summary>
public sealed class LifeProperties
{
    private const int Longest = 14;

    [Fact]
    public void A_referral_replays_to_the_same_state_and_offers_exactly_the_moves_that_succeed()
    {
        var seen = new HashSet<ReferralStatus>();
        var (marks, acknowledged, heard, updates) = (0, 0, 0, 0);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(600).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), Longest)), choices =>
            {
                var life = Lived(choices);
                foreach (var (state, now) in life.States)
                {
                    seen.Add(state.Status);
                    marks += state.ClocksReached.Length;
                    acknowledged += state.AcknowledgedBy is null ? 0 : 1;
                    heard += state.Heard.Length;
                    updates += state.Updates.Length;
                    OffersWhatSucceeds(state, now);
                }

                Canonical(Sample.Given(life.Events.Select(Stored))).ShouldBe(Canonical(life.States[^1].State));
            }));

        // Else the property would hold of lives that lead nowhere.
        seen.ShouldBe(Enum.GetValues<ReferralStatus>().Except([ReferralStatus.Draft]), ignoreOrder: true);
        new[] { marks, acknowledged, heard, updates }.ShouldAllBe(count => count > 100);
    }

    /// <summary>Each number chooses what happens next: one of the moves that are open, or time passes and marks are reached.</summary>
    private static (List<IEvent> Events, List<(ReferralState State, DateTimeOffset Now)> States) Lived(int[] choices)
    {
        var events = new List<IEvent>(Life.To(ReferralStatus.Sent));
        var states = new List<(ReferralState, DateTimeOffset)>();
        var (state, now) = (Sample.Given(events), Sample.Now);
        states.Add((state, now));
        foreach (var choice in choices)
        {
            var open = new[] { Life.Sender, Life.Recipient }
                .SelectMany(caller => MoveGuard.Open(state, caller).Select(move => (caller, move))).ToList();
            now = now.AddHours(choice % 40);
            // Time passes more often than not, since most moves lead to an end.
            var happened = open.Count > 0 && choice % 3 == 0
                ? Life.Make(open[choice / 3 % open.Count].move, state, Life.Mover(open[choice / 3 % open.Count].caller, now)).Events
                : choice % 5 == 0 ? Learnt(state, now) : Reached(state, now);
            events.AddRange(happened);
            state = happened.Aggregate(state, ReferralState.Definition.Apply);
            states.Add((state, now));
        }

        return (events, states);
    }

    private static System.Collections.Immutable.ImmutableArray<IEvent> Reached(ReferralState state, DateTimeOffset now) =>
    [
        .. from clock in Enum.GetValues<ClockOf>()
           from mark in Enum.GetValues<ClockMark>()
           from each in RunningDecisions.DeadlineCame(state, ReferralDeadlines.Kind(clock, mark), now).Events
           select each,
    ];

    /// <summary>Somebody opens it, and supervisors hear of what was escalated; a second time nothing comes of either.</summary>
    private static System.Collections.Immutable.ImmutableArray<IEvent> Learnt(ReferralState state, DateTimeOffset now)
    {
        var learnt = new List<IEvent>();
        foreach (var caller in new[] { Life.Sender, Life.Recipient })
        {
            var mover = Life.Mover(caller, now);
            Once(at => OwnershipDecisions.Acknowledge(at, mover));
            foreach (var what in ReferralNotices.ToHear(state, caller))
                Once(at => OwnershipDecisions.Hear(at, new(Contracts.Kernel.CommandId.New(), what), mover));
        }

        return [.. learnt];

        void Once(Func<ReferralState, Silo.Kernel.Aggregates.Decision> decide)
        {
            var events = decide(state).Events;
            state = events.Aggregate(state, ReferralState.Definition.Apply);
            decide(state).ShouldSatisfyAllConditions(again => again.Events.ShouldBeEmpty(), again => again.Refusals.ShouldBeEmpty());
            learnt.AddRange(events);
        }
    }

    private static void OffersWhatSucceeds(ReferralState state, DateTimeOffset now)
    {
        foreach (var caller in Life.Everybody)
        {
            var succeed = Life.Moves.Where(move => Life.Make(move, state, Life.Mover(caller, now)).Refusals.IsEmpty);
            MoveGuard.Open(state, caller).ShouldBe(succeed, ignoreOrder: true);
        }
    }

    private static IEvent Stored(IEvent @event)
    {
        var (type, version, data) = LegiblySealed.Store(@event);
        return LegiblySealed.Read(type, version, data);
    }

    private static string Canonical(ReferralState state) => JsonSerializer.Serialize(state, EventTypes.Json);
}
