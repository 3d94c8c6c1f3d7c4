using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>A supervisor finds what waits for their decision, and whoever leads a case can name whom it concerns.</summary>
public sealed class UndecidedOverridesTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Council = DemonstrationPeople.DerbyCouncilOfficer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task What_was_asked_for_waits_until_it_is_decided()
    {
        var (reference, ask) = await Asked(Officer);

        var line = (await Waiting(Inspector)).Single(each => each.Case == reference);
        (line.Override, line.Recipient, line.RequestedBy, line.AskedByCaller).ShouldBe((ask.Command.Value, "Derby City Council", "Sam Example", false));
        (line.Purpose, line.Reason).ShouldBe((ask.Purpose!.Value, ask.Reason!.Value));
        var count = await Count(Inspector);

        await Made(Inspector, reference, grain => grain.DecideOverride(
            CaseLife.Decide(ask.Command.Value, true) with { SeenVersion = 8 }, default));

        (await Waiting(Inspector)).ShouldNotContain(each => each.Case == reference);
        (await Count(Inspector)).ShouldBe(count - 1);
    }

    [Fact]
    public async Task What_a_supervisor_asked_for_is_shown_to_them_and_not_counted()
    {
        var before = await Count(Inspector);
        var (reference, _) = await Asked(Inspector);

        (await Waiting(Inspector)).Single(each => each.Case == reference).AskedByCaller.ShouldBeTrue();
        (await Count(Inspector)).ShouldBe(before);
    }

    [Fact]
    public async Task Another_organisation_and_whoever_is_barred_see_none_of_it()
    {
        var (reference, _) = await Asked(Officer);
        var barred = Inspector with { User = DemonstrationPeople.DerbyshireDataProtectionOfficer.User };
        var before = await Count(barred);
        await Made(Officer, reference, grain => grain.DeclareConflict(CaseLife.DeclareConflict(barred.User), default));

        (await Waiting(barred)).ShouldNotContain(each => each.Case == reference);
        (await Count(barred)).ShouldBe(before - 1);
        (await Waiting(Council with { Roles = [Role.Supervisor] })).ShouldBeEmpty();
        await Should.ThrowAsync<CallDeniedException>(Waiting(Officer));
    }

    [Fact]
    public async Task Whoever_leads_a_case_can_name_a_partners_workers_and_nobody_else_can()
    {
        var reference = (await _silo.OpenCase()).ToString();

        (await Staff(Officer, reference)).Value.Select(person => person.Name).ShouldBe(["Mo Exemplar", "Sasha Prototype"]);
        (await Staff(DemonstrationPeople.DerbyshireDataProtectionOfficer, reference)).Succeeded.ShouldBeTrue();
        (await Staff(Council, reference)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await People(Officer, reference)).Value.ShouldHaveSingleItem().ShouldBe(
            new CasePerson(Council.User, "Mo Exemplar", "Housing and community safety officer", "Derby City Council"));
        (await People(Council, reference)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    private async Task<(CaseReference Reference, RequestOverride Ask)> Asked(Caller caller)
    {
        var reference = await _silo.OpenCase();
        var ask = CaseLife.RequestOverride() with { SeenVersion = 7, Recipient = Council.Organisation };
        await Made(caller, reference, grain => grain.RequestOverride(ask, default));
        return (reference, ask);
    }

    private async Task Made(Caller caller, CaseReference reference, Func<ICaseGrain, Task<Outcome<CaseAnswer>>> command) =>
        (await _silo.Ask(caller, reference.ToString(), command)).Refusals.ShouldBeEmpty();

    private async Task<ImmutableArray<UndecidedOverride>> Waiting(Caller caller) =>
        (await _silo.Ask<ICaseListGrain, Outcome<ImmutableArray<UndecidedOverride>>>(caller, "all", grain => grain.OverridesToDecide(default))).Value;

    private async Task<int> Count(Caller caller) =>
        (await _silo.Ask<ICaseListGrain, Outcome<int>>(caller, "all", grain => grain.OverridesToDecideCount(default))).Value;

    private Task<Outcome<ImmutableArray<CasePerson>>> Staff(Caller caller, string reference) =>
        _silo.Ask<ICaseGrain, Outcome<ImmutableArray<CasePerson>>>(caller, reference, grain => grain.Staff(Council.Organisation, default));

    private Task<Outcome<ImmutableArray<CasePerson>>> People(Caller caller, string reference) =>
        _silo.Ask<ICaseGrain, Outcome<ImmutableArray<CasePerson>>>(caller, reference, grain => grain.People([Council.User], default));
}
