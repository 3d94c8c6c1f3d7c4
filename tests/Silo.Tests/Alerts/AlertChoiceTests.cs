using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Alerts;

public sealed class AlertChoiceTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private readonly TestSilo _silo = fixture.Silo;

    [Theory]
    [InlineData(AlertMode.Soon, "", CommonRefusals.Missing)]
    [InlineData(AlertMode.Daily, "  ", CommonRefusals.Missing)]
    [InlineData(AlertMode.Soon, "nobody", AlertRefusals.NoAddress)]
    [InlineData(AlertMode.Soon, "Some Body <some.body@example.org>", AlertRefusals.NoAddress)]
    [InlineData(AlertMode.Soon, "one@example.org, two@example.org", AlertRefusals.NoAddress)]
    [InlineData(AlertMode.Soon, "one@example.org\r\nBcc: two@example.org", AlertRefusals.NoAddress)]
    [InlineData(AlertMode.Never, "nobody", AlertRefusals.NoAddress)]
    public void Choose_AddressThatCannotBeMailed_IsRefused(AlertMode mode, string address, string code) =>
        Choose(mode, address).Refusals.ShouldBe([new Refusal("Address", code)]);

    [Fact]
    public void Choose_NoMode_IsRefused() => Choose(null, "some.body@example.org").Refusals.ShouldBe([new Refusal("Mode", CommonRefusals.Missing)]);

    [Fact]
    public void Choose_UnknownMode_IsRefused() =>
        Choose((AlertMode)9, "some.body@example.org").Refusals.ShouldBe([new Refusal("Mode", CommonRefusals.NotAChoice)]);

    [Fact]
    public void Choose_TheSameAgain_ChangesNothing() => AlertChoiceDecisions
        .Choose(new(AlertMode.Daily, "some.body@example.org"), Command(AlertMode.Daily, " some.body@example.org "), 0).Events.ShouldBeEmpty();

    [Fact]
    public void Choose_FromAStaleForm_IsRefused() => AlertChoiceDecisions
        .Choose(AlertChoiceState.Definition.Initial, Command(AlertMode.Never, ""), 3).Refusals.ShouldBe([new Refusal("", CommonRefusals.ChangedMeanwhile)]);

    [Fact]
    public async Task The_choice_is_kept_and_a_repeat_changes_nothing()
    {
        var caller = DemonstrationPeople.HelplineVolunteer;
        var command = Command(AlertMode.Soon, "some.body@example.org");

        var first = await Ask(caller, caller, grain => grain.Choose(command, default));
        var again = await Ask(caller, caller, grain => grain.Choose(command, default));
        var kept = await Ask(caller, caller, grain => grain.View(default));

        first.Value.ShouldBe(new AlertChoice(1, AlertMode.Soon, "some.body@example.org"));
        again.Value.ShouldBe(first.Value);
        kept.Value.ShouldBe(first.Value);
    }

    [Fact]
    public async Task Anothers_choice_is_absent()
    {
        var (caller, other) = (DemonstrationPeople.DerbyshireOfficer, DemonstrationPeople.DerbyshireInspector);

        (await Ask(caller, other, grain => grain.View(default))).Refusals.ShouldBe([CommonRefusals.Absent]);
        (await Ask(caller, other, grain => grain.Choose(Command(AlertMode.Never, ""), default))).Refusals.ShouldBe([CommonRefusals.Absent]);
    }

    private Task<Outcome<AlertChoice>> Ask(Caller caller, Caller whose, Func<IAlertChoiceGrain, Task<Outcome<AlertChoice>>> call) =>
        _silo.Ask(caller, AlertChoice.KeyOf(whose.Organisation, whose.User), call);

    private static Decision Choose(AlertMode? mode, string address)
    {
        return AlertChoiceDecisions.Choose(AlertChoiceState.Definition.Initial, Command(mode, address), 0);
    }

    private static ChooseAlerts Command(AlertMode? mode, string address) => new(CommandId.New(), 0, mode, address);
}
