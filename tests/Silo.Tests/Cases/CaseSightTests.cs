using Partnership.Contracts.Kernel;
using Partnership.Silo.Cases;

namespace Partnership.Silo.Tests.Cases;

/// <summary>Out of sight, each command is refused as if the case did not exist, whatever stands in its fields.</summary>
public sealed class CaseSightTests
{
    private static readonly int[] Choices = [.. Enumerable.Range(0, GeneratedCommands.Names.Count - 1)];

    [Fact]
    public void For_another_organisation() => AbsentFor(CaseLife.Opened, CaseLife.Stranger);

    [Fact]
    public void For_the_portal_itself() => AbsentFor(CaseLife.Opened, Caller.System("deadline"));

    [Fact]
    public void Before_it_was_opened() => AbsentFor(CaseState.Definition.Initial, CaseLife.Worker);

    [Fact]
    public void For_a_person_who_is_barred() => AbsentFor(
        CaseLife.Opened.With(RestrictionDecisions.Declare(
            CaseLife.Opened, CaseLife.DeclareConflict(CaseLife.Worker.User), true, CaseLife.Supervisor.Acting())),
        CaseLife.Worker);

    private static void AbsentFor(CaseState state, Caller caller)
    {
        foreach (var choice in Choices)
        {
            var command = GeneratedCommands.Of(choice, state);
            command.Decide(state, caller.Acting()).ShouldBeRefused(("", CommonRefusals.NotFound));
        }
    }
}
