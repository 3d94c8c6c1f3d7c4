using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Help;

/// <summary>Somebody who cannot get in asks for help; their administrator hears of it, and nobody else's.</summary>
public sealed class HelpGrainTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Portal = Caller.System("test");
    private static readonly Caller Glen = DemonstrationPeople.DerbyshireAdministrator;
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    [Fact]
    public async Task An_ask_is_there_for_the_administrators_of_that_organisation_alone()
    {
        var command = new AskForHelp(CommandId.New(), Sam.User);
        (await Ask(Portal, Sam.Organisation, grain => grain.Ask(command, default))).Refusals.ShouldBeEmpty();
        (await Ask(Portal, Sam.Organisation, grain => grain.Ask(command with { Command = CommandId.New() }, default))).Refusals.ShouldBeEmpty();

        foreach (var caller in new[] { Glen, DemonstrationPeople.PartnershipAdministrator })
            (await Ask(caller, Sam.Organisation, grain => grain.Asked(default))).Value!.All.Single(ask => ask.User == Sam.User).At.ShouldBe(fixture.Silo.Time.GetUtcNow());
        (await fixture.Silo.Scalar<long>($"select count(*) from outbox where key like 'alert/{Sam.Organisation}/Administrators/help/{Sam.User}/%'")).ShouldBe(1);

        var elsewhere = Glen with { Organisation = DemonstrationPeople.DerbyCouncilOfficer.Organisation };
        (await Ask(elsewhere, Sam.Organisation, grain => grain.Asked(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await Ask(elsewhere, elsewhere.Organisation, grain => grain.Asked(default))).Value!.All.ShouldBeEmpty();
        await Should.ThrowAsync<CallDeniedException>(Ask(Sam, Sam.Organisation, grain => grain.Asked(default)));
        await Should.ThrowAsync<CallDeniedException>(Ask(Glen, Sam.Organisation, grain => grain.Ask(command, default)));
    }

    [Fact]
    public async Task Nobody_asks_where_they_do_not_work()
    {
        var elsewhere = DemonstrationPeople.DerbyCouncilOfficer.Organisation;

        (await Ask(Portal, elsewhere, grain => grain.Ask(new AskForHelp(CommandId.New(), Sam.User), default)))
            .RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    private Task<Outcome<HelpAsks>> Ask(Caller caller, OrganisationId organisation, Func<IHelpGrain, Task<Outcome<HelpAsks>>> call) =>
        fixture.Silo.Ask(caller, organisation.ToString(), call);
}
