using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Sealing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>What is forgotten at once is what is read of the journal afterwards, in every life that a case can have.</summary>
public sealed class ErasureProperties
{
    [Fact]
    public void A_case_that_forgot_is_the_case_that_is_read_without_the_keys()
    {
        var erasures = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 99999), 24)), choices =>
            {
                var journal = new DestroyedKeys();
                IEvent[] opening = [.. CaseDecisions.Open(CaseState.Definition.Initial, SampleCase.Command(), CaseLife.Worker, CaseLife.Now).Events];
                foreach (var @event in opening)
                    journal.Store(@event);
                var state = CaseLife.Given(opening);
                foreach (var choice in choices)
                {
                    // Somebody is erased each third time.
                    var command = GeneratedCommands.Of(choice % 3 == 0 ? (choice - (choice % GeneratedCommands.Names.Count)) + Erase : choice, state);
                    foreach (var @event in command.Decide(state, command.By.Acting()).Events)
                    {
                        journal.Store(@event);
                        if (@event is PersonErased erased)
                        {
                            journal.Destroy(erased.Person);
                            erasures++;
                        }

                        state = CaseState.Definition.Apply(state, @event);
                    }
                }

                Text(CaseLife.Given(journal.Read())).ShouldBe(Text(state));
            }));

        erasures.ShouldBeGreaterThan(400);
    }

    private static int Erase { get; } = GeneratedCommands.Names.Index().Single(name => name.Item is "erase").Index;

    private static string Text(CaseState state) => JsonSerializer.Serialize(state, EventTypes.Json);
}
