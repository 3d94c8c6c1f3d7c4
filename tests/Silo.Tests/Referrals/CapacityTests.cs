using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A partner that holds as many open referrals as it said that it can, on a real database.</summary>
public sealed class CapacityTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Housing = DemonstrationPeople.DerbyCouncilOfficer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Its_sender_is_warned_and_not_held_up()
    {
        var first = await _silo.Send();
        var draft = await _silo.Draft(Journey.ToDerby);
        (await Warnings(draft)).ShouldBeEmpty("It has stated no capacity.");

        await State(2);
        (await Warnings(draft)).ShouldBeEmpty();
        await State(1);
        (await Warnings(draft)).ShouldBe([DraftWarnings.OverCapacity]);
        (await _silo.Send(draft)).Refusals.ShouldBeEmpty();

        var next = await _silo.Draft(Journey.ToDerby);
        (await Warnings(next)).ShouldBe([DraftWarnings.OverCapacity]);
        foreach (var open in new[] { first, draft })
        {
            (await _silo.Ask(Housing, open, grain => grain.Decline(new(CommandId.New(), 1, DeclineReason.Capacity, "The county"), default)))
                .Refusals.ShouldBeEmpty();
        }

        (await Warnings(next)).ShouldBeEmpty("What is over is not held any more.");
    }

    private async Task State(int capacity) => (await _silo.Ask<IOrganisationGrain, Outcome<OrganisationRecorded>>(
        Caller.System("test"), Housing.Organisation.ToString(),
        grain => grain.StateCapacity(new StateCapacity(CommandId.New(), capacity), default))).Refusals.ShouldBeEmpty();

    private async Task<IEnumerable<string>> Warnings(ReferralReference draft) =>
        (await _silo.Ask(DemonstrationPeople.DerbyshireOfficer, draft, grain => grain.Draft(default))).Value!.Warnings;
}
