using Partnership.Contracts.Audit;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Audit;

public sealed class AuditGrainTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Council = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Protector = Auditing(Officer);
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Record_OfAReferral_NamesWhoOpenedItAndWhen()
    {
        var reference = await _silo.Send();
        await _silo.View(Council, reference);
        await _silo.View(Council, reference);
        await _silo.View(Officer, reference);

        foreach (var auditor in new[] { Protector, Auditing(Council) })
        {
            (await Readers(auditor, reference.ToString())).ShouldBe(
            [
                new SeenBy("Mo Exemplar", "Derby City Council", TestSilo.Start, TestSilo.Start),
                new SeenBy("Sam Example", "Derbyshire Constabulary", TestSilo.Start, TestSilo.Start),
            ], ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Record_OfACase_IsForItsLeadAlone()
    {
        var reference = await _silo.OpenCase();
        await _silo.Ask<ICaseGrain, Outcome<CaseView>>(Officer, reference.ToString(), grain => grain.View(default));

        (await Readers(Protector, reference.ToString())).ShouldHaveSingleItem().Who.ShouldBe("Sam Example");
        await Absent(Auditing(Council), reference.ToString());
    }

    [Fact]
    public async Task Record_IsItselfRecordedAndNoOpening()
    {
        var reference = (await _silo.Send()).ToString();

        (await Readers(Protector, reference)).ShouldBeEmpty();
        (await Readers(Protector, reference)).ShouldBeEmpty();

        (await _silo.Scalar<string[]>("select array_agg(operation || ' ' || actor) from access_log where refs = array[$1]", reference))
            .ShouldBe([$"audit {Protector.User}", $"audit {Protector.User}"]);
    }

    [Fact]
    public async Task Record_OutOfReach_IsAbsentAndNotARead()
    {
        var reference = (await _silo.Send()).ToString();

        await Absent(Auditing(DemonstrationPeople.LeicesterCouncilOfficer), reference);
        await Absent(Protector, "R-999999");
        await Absent(Protector, "");
        await Absent(Protector, "' or true --");

        (await _silo.Scalar<long>("select count(*) from access_log where refs @> array[$1]", reference)).ShouldBe(0);
    }

    [Fact]
    public async Task Record_ForABarredPerson_IsAbsentWithAllThatWasDrawnFromIt()
    {
        var reference = await _silo.Send();
        var origin = CaseReference.TryParse(await _silo.Scalar<string>("select min(origin) from access where record = $1", reference.ToString()))!.Value;
        // A member of staff with two hats: as a worker and as an auditor the same person.
        var both = Auditing(DemonstrationPeople.DerbyshireInspector) with { User = DemonstrationPeople.DerbyshireInspector.User };
        (await Readers(both, reference.ToString())).ShouldBeEmpty();

        (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Officer, origin.ToString(), grain => grain.DeclareConflict(
            new(CommandId.New(), null, both.User, "Married to the suspect"), default))).Refusals.ShouldBeEmpty();

        await Absent(both, reference.ToString());
        await Absent(both, origin.ToString());
        (await Readers(Protector, reference.ToString())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Record_WithoutThePermission_IsDenied() =>
        await Should.ThrowAsync<CallDeniedException>(Ask(Officer, (await _silo.OpenCase()).ToString()));

    private Task<Outcome<RecordReaders>> Ask(Caller caller, string reference) =>
        _silo.Ask<IAuditGrain, Outcome<RecordReaders>>(caller, "all", grain => grain.Record(reference, default));

    private async Task<IEnumerable<SeenBy>> Readers(Caller caller, string reference)
    {
        var outcome = await Ask(caller, reference);
        outcome.Refusals.ShouldBeEmpty();
        outcome.Value!.Reference.ShouldBe(reference);
        return outcome.Value.Readers;
    }

    private async Task Absent(Caller caller, string reference) =>
        (await Ask(caller, reference)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();

    private static Caller Auditing(Caller colleague) =>
        new(new UserId(Guid.NewGuid()), colleague.Organisation, [Role.DataProtectionOfficer], "audit");
}
