using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Tests.Kernel.Deadlines;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A referral's clocks while time passes, on a real database. Each test moves the clock of all.</summary>
public sealed class ReferralClocksOnTimeTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task A_sent_referral_has_its_marks_as_rows()
    {
        var sent = _silo.Time.GetUtcNow();
        var reference = await _silo.Send();

        (await _silo.Deadlines(Stream(reference))).ShouldBe("Answer/Unclaimed Answer/Reminder Answer/Supervisor Answer/Partnership");
        foreach (var (kind, due) in new[]
        {
            ("Answer/Unclaimed", sent.AddHours(6)), ("Answer/Reminder", sent.AddHours(19).AddMinutes(12)), ("Answer/Supervisor", sent.AddHours(24)), ("Answer/Partnership", sent.AddHours(36)),
        })
        {
            (await _silo.Scalar<DateTime>("select due_at from deadline where stream = $1 and kind = $2", Stream(reference), kind))
                .ShouldBe(due.UtcDateTime);
        }
    }

    [Fact]
    public async Task Each_mark_is_recorded_when_its_time_has_come_and_its_row_is_gone()
    {
        var sent = _silo.Time.GetUtcNow();
        var reference = await _silo.Send();

        _silo.Time.Advance(TimeSpan.FromHours(19));
        await Recorded(reference, "clock-Answer-Reminder");
        _silo.Time.GetUtcNow().ShouldBeGreaterThanOrEqualTo(sent.AddHours(19).AddMinutes(12));
        (await _silo.Deadlines(Stream(reference))).ShouldBe("Answer/Supervisor Answer/Partnership");

        _silo.Time.Advance(sent.AddHours(23).AddMinutes(50) - _silo.Time.GetUtcNow());
        (await Marks(reference)).ShouldBe(["clock-Answer-Unclaimed", "clock-Answer-Reminder"]);
        await Recorded(reference, "clock-Answer-Supervisor");
        (await _silo.Deadlines(Stream(reference))).ShouldBe("Answer/Partnership");

        _silo.Time.Advance(sent.AddHours(35).AddMinutes(50) - _silo.Time.GetUtcNow());
        await Recorded(reference, "clock-Answer-Partnership");
        (await _silo.Deadlines(Stream(reference))).ShouldBe("");
        (await Marks(reference)).ShouldBe(["clock-Answer-Unclaimed", "clock-Answer-Reminder", "clock-Answer-Supervisor", "clock-Answer-Partnership"]);
        (await _silo.View(DemonstrationPeople.DerbyshireOfficer, reference)).Status.ShouldBe(ReferralStatus.Sent);
    }

    [Fact]
    public async Task Who_takes_it_on_stops_the_mark_that_waited_for_that_and_no_other()
    {
        var reference = await _silo.Send();

        (await _silo.Ask(DemonstrationPeople.DerbyCouncilOfficer, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();

        (await _silo.Deadlines(Stream(reference))).ShouldBe("Answer/Reminder Answer/Supervisor Answer/Partnership");
        _silo.Time.Advance(TimeSpan.FromHours(19));
        await Recorded(reference, "clock-Answer-Reminder");
        (await Marks(reference)).ShouldBe(["clock-Answer-Reminder"]);
    }

    [Fact]
    public async Task A_mark_does_not_turn_back_who_is_answering()
    {
        var reference = await _silo.Send();
        var seen = (await _silo.View(DemonstrationPeople.DerbyCouncilOfficer, reference)).Version;
        _silo.Time.Advance(TimeSpan.FromHours(19));
        await Recorded(reference, "clock-Answer-Reminder");

        var accepted = await _silo.Ask<IReferralGrain, Outcome<ReferralAnswer>>(
            DemonstrationPeople.DerbyCouncilOfficer, reference.ToString(),
            grain => grain.Accept(new AcceptReferral(CommandId.New(), seen), default));

        accepted.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public async Task Marks_that_were_missed_are_recorded_in_order()
    {
        var reference = await _silo.Send();
        await _silo.Execute("update deadline set due_at = due_at - interval '1 hour' where stream = $1", Stream(reference));

        _silo.Time.Advance(TimeSpan.FromDays(3));
        await Recorded(reference, "clock-Answer-Partnership");

        (await Marks(reference)).ShouldBe(["clock-Answer-Unclaimed", "clock-Answer-Reminder", "clock-Answer-Supervisor", "clock-Answer-Partnership"]);
    }

    [Fact]
    public async Task Each_move_clears_and_sets_the_rows()
    {
        var reference = await _silo.Send();
        var recipient = DemonstrationPeople.DerbyCouncilOfficer;

        (await _silo.Ask(recipient, reference, grain => grain.Accept(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        (await _silo.Deadlines(Stream(reference))).Split(' ').ShouldBe(
            ["FirstContact/Reminder", "FirstContact/Supervisor", "FirstContact/Partnership", "Outcome/Reminder", "Outcome/Supervisor", "Outcome/Partnership"],
            ignoreOrder: true);

        var today = DateOnly.FromDateTime(_silo.Time.GetUtcNow().UtcDateTime);
        (await _silo.Ask(recipient, reference, grain => grain.RecordFirstContact(new(CommandId.New(), 2, today), default))).Refusals.ShouldBeEmpty();
        (await _silo.Deadlines(Stream(reference))).ShouldBe("Outcome/Reminder Outcome/Supervisor Outcome/Partnership");

        (await _silo.Ask(recipient, reference, grain => grain.End(new(CommandId.New(), 3, "Moved away"), default))).Refusals.ShouldBeEmpty();
        (await _silo.Deadlines(Stream(reference))).ShouldBe("");
    }

    [Fact]
    public async Task A_deadline_told_twice_or_by_a_wrong_name_changes_nothing()
    {
        var reference = await _silo.Send();
        var portal = Caller.System("deadline");

        foreach (var kind in new[] { "Answer/Reminder", "Outcome/Reminder", "no such kind", "" })
            (await _silo.Ask(portal, reference, grain => grain.DeadlineCame(kind, default))).Value!.Version.ShouldBe(1);

        await Should.ThrowAsync<CallDeniedException>(
            _silo.Ask(DemonstrationPeople.DerbyshireInspector, reference, grain => grain.DeadlineCame("Answer/Reminder", default)));
    }

    private static string Stream(ReferralReference reference) => $"referral/{reference}";

    private Task Recorded(ReferralReference reference, string mark) => _silo.Time.Until(
        $"{mark} is in the history", Look, async () => (await Marks(reference)).Contains(mark, StringComparer.Ordinal));

    /// <summary>The marks that were reached, the first first.</summary>
    private async Task<string[]> Marks(ReferralReference reference) =>
    [
        .. (await _silo.View(DemonstrationPeople.DerbyshireOfficer, reference)).History
            .Select(entry => entry.What).Where(what => what.StartsWith("clock-", StringComparison.Ordinal)).Reverse(),
    ];
}
