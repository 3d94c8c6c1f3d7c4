using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Sealing;

namespace Partnership.Silo.Tests.Cases;

/// <summary>What holds of every life that a case can have.</summary>
public sealed class CaseLifeProperties
{
    private const int Longest = 24;

    [Fact]
    public void A_case_replays_to_the_same_state_and_nobody_approves_what_they_asked_for()
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(600).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 99999), Longest)), choices =>
            {
                var (state, events) = (CaseLife.Opened, new List<IEvent>());
                foreach (var choice in choices)
                {
                    var command = GeneratedCommands.Of(choice, state);
                    var decision = command.Decide(state, command.By.Acting());
                    var after = state.With(decision.Events);
                    if (!decision.Events.IsEmpty)
                        made.Add(command.Name);
                    if (command.Name is not "audit" && !state.IsInSightOf(ReaderScope.Of(command.By)))
                        decision.Events.ShouldBeEmpty(command.Name);
                    Holds(state, after);
                    if (after.Risk!.Level < state.Risk!.Level)
                        command.By.May(Permission.LowerRisk).ShouldBeTrue();
                    events.AddRange(decision.Events);
                    state = after;
                }

                Canonical(CaseLife.Opened.With(events.Select(Stored))).ShouldBe(Canonical(state));
            }));

        // Else the property would hold of lives in which nothing happens.
        made.ShouldBe(GeneratedCommands.Names, ignoreOrder: true);
    }

    private static void Holds(CaseState before, CaseState after)
    {
        // Plain conditions: an expression would be compiled anew on each of thousands of calls.
        after.Overrides.All(each => each.DecidedBy is null || each.DecidedBy != each.RequestedBy).ShouldBeTrue();
        after.Overrides.All(each => each.AuditedBy is null || each.AuditedBy != each.RequestedBy).ShouldBeTrue();
        after.Overrides.Where(each => each.Status is OverrideStatus.Requested or OverrideStatus.Approved)
            .GroupBy(each => (each.Recipient, each.Purpose)).All(group => group.Count() == 1).ShouldBeTrue();
        after.Restrictions.Select(each => each.Id).ShouldBeUnique();
        var deadlines = CaseDeadlines.Audits(before).ToDictionary(audit => audit.Kind, audit => audit.DueAt, StringComparer.Ordinal);
        foreach (var change in CaseDeadlines.Changes(before, after))
        {
            if (change.DueAt is { } due)
                deadlines[change.Kind] = due;
            else
                deadlines.Remove(change.Kind);
        }

        var audits = CaseDeadlines.Audits(after).ToList();
        (deadlines.Count == audits.Count && audits.TrueForAll(audit => deadlines.TryGetValue(audit.Kind, out var due) && due == audit.DueAt)).ShouldBeTrue();
    }

    private static IEvent Stored(IEvent @event)
    {
        var (type, version, data) = LegiblySealed.Store(@event);
        return LegiblySealed.Read(type, version, data);
    }

    private static string Canonical(CaseState state) => JsonSerializer.Serialize(state, EventTypes.Json);
}
