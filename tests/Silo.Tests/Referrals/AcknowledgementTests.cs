using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Tests.Kernel.Deadlines;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>The first opening by the recipient, on a real database.</summary>
public sealed class AcknowledgementTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Housing = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Colleague = Housing with { User = new UserId(Guid.NewGuid()) };

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task The_first_opening_by_the_recipient_is_recorded_and_no_other()
    {
        var reference = await Standard();
        (await _silo.View(Officer, reference)).Acknowledged.ShouldBeNull();
        (await Rows(reference)).ShouldBe(3);

        var first = await _silo.View(Housing, reference);

        first.Acknowledged.ShouldBe(new AcknowledgedEntry("Mo Exemplar", TestSilo.Start));
        first.Version.ShouldBe(1);
        (await Rows(reference)).ShouldBe(0);
        await _silo.View(Housing, reference);
        await _silo.View(Colleague, reference);
        var sender = await _silo.View(Officer, reference);
        sender.Acknowledged.ShouldBe(first.Acknowledged);
        sender.History.Select(entry => entry.What).ShouldBe(["acknowledged", "sent"]);
        (await Recorded(reference)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_open_it_at_once_are_one_acknowledgement()
    {
        var reference = await Standard();

        await Task.WhenAll(new[] { Housing, Colleague, Housing, Colleague }.Select(caller => Task.Run(() => _silo.View(caller, reference))));

        (await Recorded(reference)).ShouldBe(1);
    }

    [Fact]
    public async Task An_opening_does_not_turn_back_who_is_answering()
    {
        var reference = await Standard();
        await _silo.View(Housing, reference);

        (await _silo.Ask(Housing, reference, grain => grain.Accept(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_it_is_answered_an_opening_is_only_read()
    {
        var reference = await Standard();
        (await _silo.Ask(Housing, reference, grain => grain.Accept(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();

        (await _silo.View(Housing, reference)).Acknowledged.ShouldBeNull();

        (await Recorded(reference)).ShouldBe(0);
    }

    private Task<ReferralReference> Standard() => _silo.Send(Journey.ToDerby with { Urgency = Urgency.Standard });

    private Task<long> Recorded(ReferralReference reference) => _silo.Scalar<long>(
        "select count(*) from journal where stream = $1 and type = 'referral.acknowledged'", $"referral/{reference}");

    private async Task<int> Rows(ReferralReference reference) => (await _silo.Deadlines($"referral/{reference}"))
        .Split(' ').Count(kind => kind.StartsWith("Acknowledgement/", StringComparison.Ordinal));
}
