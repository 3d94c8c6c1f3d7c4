using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Who hears of what while time passes, on a real database. Each test moves the clock of all.</summary>
public sealed class NoticesOnTimeTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer with { Roles = [Role.Practitioner] };
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Worker = DemonstrationPeople.DerbyCouncilOfficer with { Roles = [Role.Practitioner] };
    private static readonly Caller Manager = DemonstrationPeople.DerbyCouncilOfficer with { Roles = [Role.Supervisor] };
    private static readonly Caller Overseer = Officer with { User = new UserId(Guid.NewGuid()), Roles = [Role.PartnershipAdministrator] };

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Each_mark_reaches_those_it_is_for_until_its_clock_stops()
    {
        var sent = _silo.Time.GetUtcNow();
        var reference = await _silo.Send();
        (await Heard(reference)).ShouldBe("worker: | manager: | officer: | inspector: | partnership:");

        _silo.Time.Advance(TimeSpan.FromHours(5.9));
        await Until(reference, "worker: | manager: Unclaimed | officer: | inspector: | partnership:");
        (await Notices(Manager)).Single(each => each.Reference == reference).DueAt.ShouldBe(sent.AddHours(24));

        _silo.Time.Advance(sent.AddHours(19) - _silo.Time.GetUtcNow());
        await Until(reference, "worker: Reminder | manager: Reminder Unclaimed | officer: | inspector: | partnership:");
        var line = (await Notices(Worker)).Single(each => each.Reference == reference);
        line.What.ShouldBe("clock-Answer-Reminder");
        line.DueAt.ShouldBe(sent.AddHours(24));
        (line.Partner, line.Received, line.Audience).ShouldBe(("Derbyshire Constabulary", true, NoticeAudience.Worker));

        _silo.Time.Advance(sent.AddHours(23.9) - _silo.Time.GetUtcNow());
        await Until(reference, "worker: Reminder | manager: Reminder Supervisor Unclaimed | officer: | inspector: | partnership:");

        _silo.Time.Advance(sent.AddHours(35.9) - _silo.Time.GetUtcNow());
        await Until(reference, "worker: Reminder | manager: Reminder Supervisor Unclaimed | officer: Partnership | inspector: Partnership | partnership: Partnership");
        (await Notices(Inspector)).Single(each => each.Reference == reference).Audience.ShouldBe(NoticeAudience.Supervisor);
        var overseen = (await Overseen()).Single(each => each.Reference == reference);
        (overseen.Sender, overseen.Recipient, overseen.DueAt).ShouldBe(("Derbyshire Constabulary", "Derby City Council", sent.AddHours(24)));

        (await _silo.Ask(Worker, reference, grain => grain.Accept(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        (await Heard(reference)).ShouldBe("worker: | manager: | officer: | inspector: | partnership:");
    }

    [Fact]
    public async Task What_nobody_has_taken_on_leaves_the_supervisors_list_when_somebody_does()
    {
        var reference = await _silo.Send();
        _silo.Time.Advance(TimeSpan.FromHours(6));
        await Until(reference, "worker: | manager: Unclaimed | officer: | inspector: | partnership:");
        (await _silo.View(Manager, reference)).ToHear.ShouldBe(["clock-Answer-Unclaimed"]);

        (await _silo.Ask(Worker, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();

        (await Heard(reference)).ShouldBe("worker: | manager: | officer: | inspector: | partnership:");
        (await _silo.View(Manager, reference)).ToHear.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_supervisor_has_heard_leaves_the_list_of_their_organisation_alone()
    {
        var reference = await _silo.Send();
        _silo.Time.Advance(TimeSpan.FromHours(36));
        await Until(reference, "worker: Reminder | manager: Reminder Supervisor Unclaimed | officer: Partnership | inspector: Partnership | partnership: Partnership");
        (await _silo.View(Inspector, reference)).ToHear.ShouldBe(["clock-Answer-Partnership"]);
        (await _silo.View(Officer, reference)).ToHear.ShouldBeEmpty();

        var hear = new HearEscalation(CommandId.New(), "clock-Answer-Partnership");
        await Should.ThrowAsync<CallDeniedException>(_silo.Ask(Officer, reference, grain => grain.Hear(hear, default)));
        (await _silo.Ask(Inspector, reference, grain => grain.Hear(hear, default))).Refusals.ShouldBeEmpty();
        (await _silo.Ask(Inspector, reference, grain => grain.Hear(hear, default))).Refusals.ShouldBeEmpty();

        (await Heard(reference)).ShouldBe("worker: Reminder | manager: Reminder Supervisor Unclaimed | officer: | inspector: | partnership: Partnership");
        (await _silo.View(Inspector, reference)).ToHear.ShouldBeEmpty();
        (await _silo.Ask(Manager, reference, grain => grain.Hear(hear with { Command = CommandId.New() }, default))).RefusedFor(ReferralRefusals.NothingEscalated).ShouldBeTrue();
    }

    [Fact]
    public async Task The_sender_is_offered_others_when_the_answer_is_long_overdue()
    {
        var reference = await _silo.Send();
        (await _silo.View(Officer, reference)).Alternatives.ShouldBeEmpty();
        _silo.Time.Advance(TimeSpan.FromHours(36));
        await Until(reference, "worker: Reminder | manager: Reminder Supervisor Unclaimed | officer: Partnership | inspector: Partnership | partnership: Partnership");

        var others = (await _silo.View(Officer, reference)).Alternatives;

        others.ShouldNotBeEmpty();
        others.ShouldAllBe(other => other.WhyNot == null && other.Partner.Id != Worker.Organisation && other.Partner.Id != Officer.Organisation);
        (await _silo.View(Worker, reference)).Alternatives.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decline_at_high_risk_reaches_both_organisations_supervisors_at_once_and_offers_others()
    {
        var reference = await _silo.Send();

        (await _silo.Ask(Worker, reference, grain => grain.Decline(new(CommandId.New(), 1, DeclineReason.RiskTooHigh, "The county"), default)))
            .Refusals.ShouldBeEmpty();

        (await Heard(reference)).ShouldBe("worker: | manager: high-risk-declined | officer: | inspector: high-risk-declined | partnership:");
        (await _silo.View(Officer, reference)).Alternatives.ShouldNotBeEmpty();
        (await _silo.Ask(Manager, reference, grain => grain.Hear(new(CommandId.New(), NoticeLine.HighRiskDeclined), default))).Refusals.ShouldBeEmpty();
        (await Heard(reference)).ShouldBe("worker: | manager: | officer: | inspector: high-risk-declined | partnership:");
    }

    [Fact]
    public async Task Nobody_else_hears_of_it_or_oversees_the_partnership()
    {
        var reference = await _silo.Send();
        _silo.Time.Advance(TimeSpan.FromHours(36));
        await Until(reference, "worker: Reminder | manager: Reminder Supervisor Unclaimed | officer: Partnership | inspector: Partnership | partnership: Partnership");

        foreach (var stranger in new[] { DemonstrationPeople.LeicesterCouncilOfficer, DemonstrationPeople.HelplineVolunteer })
            (await Notices(stranger with { Roles = [Role.Supervisor] })).ShouldNotContain(line => line.Reference == reference);
        foreach (var caller in new[] { Officer, Inspector, Worker, Manager })
        {
            await Should.ThrowAsync<CallDeniedException>(
                _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<PartnershipNotice>>>(
                    caller, "all", grain => grain.PartnershipNotices(default)));
        }

        var whole = System.Text.Json.JsonSerializer.Serialize((await Overseen()).Single(line => line.Reference == reference));
        foreach (var secret in new[] { SampleCase.Name, Journey.ToDerby.AskedFor, Journey.ToDerby.WhyNow, Journey.ToDerby.Summary, "Normanton", "C-10" })
            whole.ShouldNotContain(secret);
    }

    private Task Until(ReferralReference reference, string heard) =>
        _silo.Time.Until($"they hear of {reference}: {heard}", Look, async () => await Heard(reference) == heard);

    /// <summary>What each of them hears of this referral.</summary>
    private async Task<string> Heard(ReferralReference reference)
    {
        var heard = new List<string>();
        foreach (var (name, caller) in new[] { ("worker", Worker), ("manager", Manager), ("officer", Officer), ("inspector", Inspector) })
            heard.Add(Told(name, (await Notices(caller)).Where(line => line.Reference == reference).Select(line => line.What)));
        heard.Add(Told("partnership", (await Overseen()).Where(line => line.Reference == reference).Select(line => line.What)));
        return string.Join(" | ", heard);
    }

    private static string Told(string name, IEnumerable<string> whats) =>
        string.Join(' ', whats.Select(what => what.Replace("clock-Answer-", "", StringComparison.Ordinal)).Prepend($"{name}:"));

    private async Task<ImmutableArray<NoticeLine>> Notices(Caller caller) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<NoticeLine>>>(
            caller, "all", grain => grain.Notices(default))).Value;

    private async Task<ImmutableArray<PartnershipNotice>> Overseen() =>
        (await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<PartnershipNotice>>>(
            Overseer, "all", grain => grain.PartnershipNotices(default))).Value;
}
