using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

public sealed class CaseDecisionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Tomorrow = new(2026, 3, 13);
    private static readonly OpenCase Command = SampleCase.Command();
    private static readonly Caller Officer =
        new(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.Practitioner], "casework");

    [Fact]
    public void Open_EverythingThere_RecordsEachPart()
    {
        Open(Command).Events.ShouldBe(
        [
            new CaseOpened(Officer.Organisation, Command.Title, Officer.User, Now),
            new SubjectRecorded(Command.Subject),
            new SafeContactSet(Command.SafeContact),
            new AddressRecorded(Command.Address),
            new IncidentRecorded(Command.Incident with { Number = 1 }),
            new RiskAssessed(Command.Risk),
            new ConsentRecorded(Command.Consent),
        ]);
    }

    [Fact]
    public void Open_ForTheCallersOrganisation_LeadsToAStateOfThatLead()
    {
        var state = Given([.. Open(Command).Events]);

        state.Lead.ShouldBe(Officer.Organisation);
        state.OpenedAt.ShouldBe(Now);
        state.Incidents.ShouldBe([Command.Incident with { Number = 1 }]);
    }

    [Fact]
    public void Open_AlreadyOpen_IsRefused()
    {
        var given = Given([.. Open(Command).Events]);

        CaseDecisions.Open(given, SampleCase.Command(), Officer, Now).Refusals.ShouldHaveSingleItem().Code.ShouldBe(CaseRefusals.AlreadyOpen);
    }

    [Fact]
    public void Open_NothingWritten_NamesEveryMandatoryFieldAtOnce()
    {
        var empty = new OpenCase(
            CommandId.New(), "",
            new Subject("", false, null, AgeBand.Unknown, "", "", false, ""),
            new SafeContact(default, "", "", false, ""),
            new HomeAddress("", "", "", new Area("", "")),
            new Incident("", null, "", [], "", "", "", ""),
            new Risk(default, ""),
            new Consent(ConsentState.Given, [], null, ""));

        Refused(empty).ShouldBe(
        [
            ("Title", CommonRefusals.Missing),
            ("Subject.Name", CommonRefusals.Missing), ("Subject.AgeBand", CaseRefusals.AgeUnknown), ("Subject.Language", CommonRefusals.Missing),
            ("SafeContact.Channel", CommonRefusals.NotAChoice), ("SafeContact.Value", CommonRefusals.Missing),
            ("Address.Lines", CommonRefusals.Missing), ("Address.District", CommonRefusals.Missing),
            ("Incident.Account", CommonRefusals.Missing), ("Incident.Strands", CaseRefusals.NoStrand),
            ("Risk.Level", CommonRefusals.NotAChoice), ("Risk.Why", CommonRefusals.Missing),
            ("Consent.Purposes", CaseRefusals.ConsentWithoutPurpose),
        ]);
    }

    [Fact]
    public void Open_DatesInTheFuture_AreRefused() =>
        Refused(Command with
        {
            Subject = Command.Subject with { BirthDate = Tomorrow },
            Incident = Command.Incident with { HappenedOn = Tomorrow },
            Consent = Command.Consent with { AskedOn = Tomorrow },
        }).ShouldBe(
        [
            ("Subject.BirthDate", CaseRefusals.InTheFuture), ("Incident.HappenedOn", CaseRefusals.InTheFuture),
            ("Consent.AskedOn", CaseRefusals.InTheFuture),
        ]);

    [Fact]
    public void Open_DatesOfToday_AreTaken() => Open(Command with
    {
        Incident = Command.Incident with { HappenedOn = Tomorrow.AddDays(-1) },
        Consent = Command.Consent with { AskedOn = Tomorrow.AddDays(-1) },
    }).Refusals.ShouldBeEmpty();

    [Fact]
    public void Open_ConsentRefusedWithoutPurpose_IsTaken() =>
        Open(SampleCase.Command(ConsentState.Refused)).Refusals.ShouldBeEmpty();

    [Fact]
    public void Open_AccountAtTheLimit_IsTakenAndOneMoreIsNot()
    {
        Open(Account(new string('a', 2000))).Refusals.ShouldBeEmpty();
        Open(Account(new string('a', 2001))).Refusals.ShouldHaveSingleItem()
            .ShouldBe(new Refusal("Incident.Account", CommonRefusals.TooLong, "2000"));
    }

    [Fact]
    public void Open_ChoiceThatNobodyOffers_IsRefused()
    {
        Refused(Command with { Subject = Command.Subject with { AgeBand = (AgeBand)9 } }).ShouldBe([("Subject.AgeBand", CommonRefusals.NotAChoice)]);
        Refused(Command with { Incident = Command.Incident with { Strands = [Strand.Race, (Strand)99] } })
            .ShouldBe([("Incident.Strands", CommonRefusals.NotAChoice)]);
        Refused(Command with { Consent = Command.Consent with { Purposes = [(Contracts.Sharing.SharingPurpose)99] } })
            .ShouldBe([("Consent.Purposes", CommonRefusals.NotAChoice)]);
    }

    private static OpenCase Account(string text) => Command with { Incident = Command.Incident with { Account = text } };

    private static Decision Open(OpenCase command) => CaseDecisions.Open(Given(), command, Officer, Now);

    private static CaseState Given(params IEvent[] events) =>
        events.Aggregate(CaseState.Definition.Initial, CaseState.Definition.Apply);

    private static (string, string)[] Refused(OpenCase command)
    {
        var decision = Open(command);
        decision.Events.ShouldBeEmpty();
        return [.. decision.Refusals.Select(refusal => (refusal.Field, refusal.Code))];
    }
}
