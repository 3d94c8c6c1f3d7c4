using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

public sealed class CorrectionDecisionsTests
{
    private static readonly CaseState Opened = CaseLife.Opened;
    private static readonly CaseActor Worker = CaseLife.Worker.Acting();
    private static readonly CaseActor Supervisor = CaseLife.Supervisor.Acting();

    [Fact]
    public void Record_EachPart_TakesThePlaceOfWhatWasRecordedBefore()
    {
        var (subject, contact, address) = (CaseLife.RecordSubject(), CaseLife.SetSafeContact(), CaseLife.RecordAddress());

        var state = Opened
            .With(CorrectionDecisions.Record(Opened, subject, Worker))
            .With(CorrectionDecisions.Record(Opened, contact, Worker))
            .With(CorrectionDecisions.Record(Opened, address, Worker));

        (state.Subject, state.SafeContact, state.Address).ShouldBe((subject.Subject, contact.SafeContact, address.Address));
        state.Incidents.ShouldBe(Opened.Incidents);
    }

    [Fact]
    public void Record_AFurtherIncident_LeavesTheFirstAsItIs()
    {
        var command = CaseLife.RecordIncident();

        Opened.With(CorrectionDecisions.Record(Opened, command, Worker)).Incidents.ShouldBe([Opened.Incidents[0], command.Incident with { Number = 2 }]);
    }

    [Fact]
    public void Correct_TheSecondOfThree_ChangesItAloneAndKeepsTheReason()
    {
        var state = Opened;
        for (var more = 0; more < 2; more++)
            state = state.With(CorrectionDecisions.Record(state, CaseLife.RecordIncident(), Worker));
        var command = CaseLife.CorrectIncident(2) with { Incident = SampleCase.Command().Incident with { Account = "Otherwise" }, Why = " A slip " };

        var decision = CorrectionDecisions.Correct(state, command, Worker);

        decision.Events.ShouldHaveSingleItem().ShouldBe(new IncidentCorrected(2, command.Incident with { Number = 2 }, "A slip"));
        state.With(decision).Incidents.ShouldBe([state.Incidents[0], command.Incident with { Number = 2 }, state.Incidents[2]]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Correct_AnIncidentThatIsNotThere_IsRefused(int number) =>
        CorrectionDecisions.Correct(Opened, CaseLife.CorrectIncident(number), Worker).ShouldBeRefused(("", CaseRefusals.NoSuchIncident));

    [Fact]
    public void Each_thing_that_is_wrong_is_named()
    {
        CorrectionDecisions.Correct(Opened, CaseLife.CorrectIncident() with { Why = " ", Incident = CaseLife.RecordIncident().Incident with { Account = "", Strands = default } }, Worker)
            .ShouldBeRefused(("Incident.Account", CommonRefusals.Missing), ("Incident.Strands", CaseRefusals.NoStrand), ("Why", CommonRefusals.Missing));
        CorrectionDecisions.Correct(Opened, CaseLife.CorrectIncident() with { Why = new string('a', 501) }, Worker).ShouldBeRefused(("Why", CommonRefusals.TooLong));
        CorrectionDecisions.Record(Opened, CaseLife.RecordIncident() with { Incident = CaseLife.RecordIncident().Incident with { HappenedOn = CaseLife.Today.AddDays(1) } }, Worker)
            .ShouldBeRefused(("Incident.HappenedOn", CaseRefusals.InTheFuture));
        CorrectionDecisions.Record(Opened, CaseLife.RecordSubject() with { Subject = CaseLife.RecordSubject().Subject with { Name = "", BirthDate = null } }, Worker)
            .ShouldBeRefused(("Subject.Name", CommonRefusals.Missing), ("Subject.AgeBand", CaseRefusals.AgeUnknown));
        CorrectionDecisions.Record(Opened, CaseLife.SetSafeContact() with { SafeContact = new SafeContact(default, "", "", false, "") }, Worker)
            .ShouldBeRefused(("SafeContact.Channel", CommonRefusals.NotAChoice), ("SafeContact.Value", CommonRefusals.Missing));
        CorrectionDecisions.Record(Opened, CaseLife.RecordAddress() with { Address = new HomeAddress("", "", "", new Area("", "")) }, Worker)
            .ShouldBeRefused(("Address.Lines", CommonRefusals.Missing), ("Address.District", CommonRefusals.Missing));
        CorrectionDecisions.Assess(Opened, CaseLife.AssessRisk() with { Risk = new Risk((RiskLevel)9, "") }, Worker)
            .ShouldBeRefused(("Risk.Level", CommonRefusals.NotAChoice), ("Risk.Why", CommonRefusals.Missing));
    }

    [Fact]
    public void On_what_changed_since_it_was_shown_nothing_is_recorded()
    {
        var late = Worker with { Version = CaseLife.Version + 1 };
        Decision[] decisions =
        [
            CorrectionDecisions.Record(Opened, CaseLife.RecordSubject(), late), CorrectionDecisions.Record(Opened, CaseLife.SetSafeContact(), late),
            CorrectionDecisions.Record(Opened, CaseLife.RecordAddress(), late), CorrectionDecisions.Record(Opened, CaseLife.RecordIncident(), late),
            CorrectionDecisions.Correct(Opened, CaseLife.CorrectIncident(), late), CorrectionDecisions.Assess(Opened, CaseLife.AssessRisk(), late),
        ];

        foreach (var decision in decisions)
            decision.ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
    }

    [Theory]
    [InlineData(RiskLevel.Medium, RiskLevel.Standard, false)]
    [InlineData(RiskLevel.High, RiskLevel.Standard, false)]
    [InlineData(RiskLevel.Medium, RiskLevel.Medium, true)]
    [InlineData(RiskLevel.Medium, RiskLevel.High, true)]
    public void A_worker_raises_the_risk_and_a_supervisor_lowers_it(RiskLevel from, RiskLevel to, bool byWorker)
    {
        var state = Opened.With(new RiskAssessed(new Risk(from, "Before")));

        var worker = CorrectionDecisions.Assess(state, CaseLife.AssessRisk(to), Worker);
        if (byWorker)
            state.With(worker).Risk!.Level.ShouldBe(to);
        else
            worker.ShouldBeRefused(("Risk.Level", CaseRefusals.LoweringNeedsSupervisor));
        state.With(CorrectionDecisions.Assess(state, CaseLife.AssessRisk(to), Supervisor)).Risk!.Level.ShouldBe(to);
    }

    [Fact]
    public void A_lower_risk_has_a_reason_of_its_own()
    {
        var state = Opened.With(new RiskAssessed(new Risk(RiskLevel.High, "Before")));

        CorrectionDecisions.Assess(state, CaseLife.AssessRisk() with { Risk = new Risk(RiskLevel.Medium, " Before ") }, Supervisor)
            .ShouldBeRefused(("Risk.Why", CaseRefusals.ReasonUnchanged));
        CorrectionDecisions.Assess(state, CaseLife.AssessRisk() with { Risk = new Risk(RiskLevel.High, "Before") }, Worker).Refusals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DataCategory.Identity, "subject")]
    [InlineData(DataCategory.Characteristics, "subject")]
    [InlineData(DataCategory.SafeContact, "contact")]
    [InlineData(DataCategory.Address, "address")]
    [InlineData(DataCategory.Circumstances, "correct")]
    [InlineData(DataCategory.Suspect, "correct")]
    [InlineData(DataCategory.PoliceIntelligence, "correct")]
    [InlineData(DataCategory.ReporterIdentity, "correct")]
    [InlineData(DataCategory.Risk, "risk")]
    public void Whoever_may_not_see_a_part_does_not_overwrite_it_unseen(DataCategory hidden, string part)
    {
        var state = Opened.With(new RestrictionSet(
            new Restriction(Guid.NewGuid(), RestrictionKind.Restricted, null, CaseLife.Worker.User, [hidden], "A court order")));

        Dictionary<string, Func<CaseActor, Decision>> decisions = new(StringComparer.Ordinal)
        {
            ["subject"] = actor => CorrectionDecisions.Record(state, CaseLife.RecordSubject(), actor),
            ["contact"] = actor => CorrectionDecisions.Record(state, CaseLife.SetSafeContact(), actor),
            ["address"] = actor => CorrectionDecisions.Record(state, CaseLife.RecordAddress(), actor),
            ["correct"] = actor => CorrectionDecisions.Correct(state, CaseLife.CorrectIncident(), actor),
            ["risk"] = actor => CorrectionDecisions.Assess(state, CaseLife.AssessRisk(), actor),
        };
        foreach (var (name, decide) in decisions)
        {
            if (name == part)
                decide(Worker).ShouldBeRefused(("", CaseRefusals.PartOutOfSight));
            else
                decide(Worker).Refusals.ShouldBeEmpty(name);
            decide(Supervisor).Refusals.ShouldBeEmpty(name);
        }
    }
}
