using System.Text.Json;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>The history of a case: what kind of thing changed, by whom, and nothing of what it was.</summary>
public sealed class CaseStepsTests
{
    private static readonly UserId Sam = new(Guid.NewGuid());

    [Fact]
    public void The_opening_is_one_step_and_the_latest_comes_first()
    {
        var steps = Of(CaseLife.Opened, Sam, new RiskAssessed(new Risk(RiskLevel.Standard, "Quiet since")), new IncidentRecorded(CaseLife.RecordIncident().Incident));

        steps.Select(step => (step.What, step.Detail, step.Who)).ShouldBe(
            [("case.incident-recorded", "2", "Sam"), ("case.risk-assessed", "Standard", "Sam"), ("case.opened", "", "Sam")]);
        steps[0].At.ShouldBeGreaterThan(steps[1].At);
    }

    [Fact]
    public void Nothing_personal_that_is_on_record_is_repeated()
    {
        var text = JsonSerializer.Serialize(Of(
            CaseLife.Opened, Sam, new SubjectRecorded(CaseLife.RecordSubject().Subject), new SafeContactSet(CaseLife.SetSafeContact().SafeContact),
            new AddressRecorded(CaseLife.RecordAddress().Address), new IncidentCorrected(1, CaseLife.RecordIncident().Incident, "A slip")));

        foreach (var secret in new[]
        {
            SampleCase.Name, SampleCase.AddressLines, SampleCase.Phone, SampleCase.Account, SampleCase.Suspect, SampleCase.Intelligence, SampleCase.RiskWhy,
            "Othername", "Elsewhere", "960 456", "Shouted",
        })
        {
            text.ShouldNotContain(secret);
        }

        text.ShouldContain("A slip");
    }

    [Fact]
    public void Why_an_incident_was_corrected_is_not_told_to_who_may_not_see_it()
    {
        var corrected = new IncidentCorrected(1, CaseLife.RecordIncident().Incident, "The suspect moved away");
        var state = CaseLife.Opened.With(new RestrictionSet(
            new Restriction(Guid.NewGuid(), RestrictionKind.Restricted, null, Sam, [DataCategory.Suspect], "A court order")));

        Of(state, Sam, corrected)[0].Why.ShouldBe("");
        Of(state, new UserId(Guid.NewGuid()), corrected)[0].Why.ShouldBe("The suspect moved away");
    }

    private static IReadOnlyList<CaseHistoryEntry> Of(CaseState state, UserId reader, params IEvent[] later)
    {
        IEvent[] opening = [.. CaseDecisions.Open(CaseState.Definition.Initial, SampleCase.Command(), CaseLife.Worker, CaseLife.Now).Events];
        return CaseSteps.Of(
            [.. opening.Concat(later).Select((each, at) => new StoredEvent(
                at + 1, each, CaseLife.Worker.Organisation, null, null, [], Sam, CaseLife.Now.AddHours(Math.Max(0, at - opening.Length + 1))))],
            state, reader, _ => "Sam");
    }
}
