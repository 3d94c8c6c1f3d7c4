using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>What was written of a case before it was opened: its author's own, for seven days, on a real database.</summary>
public sealed class StartedCaseTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Robin = DemonstrationPeople.DerbyshireInspector;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task What_is_kept_last_is_read_and_listed_once()
    {
        var id = Guid.NewGuid();
        await Ask(Sam, id, grain => grain.Keep("first", default));
        await Ask(Sam, id, grain => grain.Keep("second", default));

        (await Ask(Sam, id, grain => grain.Read(default))).Value!.Sealed.ShouldBe("second");
        var listed = (await List(Sam)).Where(each => each.Id == id).ShouldHaveSingleItem();
        (listed.DeletedAt - listed.SavedAt).ShouldBe(TimeSpan.FromDays(7));
    }

    [Fact]
    public async Task To_anybody_else_it_does_not_exist_and_nobody_else_overwrites_it()
    {
        var id = Guid.NewGuid();
        await Ask(Sam, id, grain => grain.Keep("mine", default));

        foreach (var other in new[] { Robin, DemonstrationPeople.DerbyCouncilOfficer, Sam with { Organisation = DemonstrationPeople.DerbyCouncilOfficer.Organisation } })
        {
            (await Ask(other, id, grain => grain.Read(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await Ask(other, id, grain => grain.Keep("theirs", default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await Ask(other, id, grain => grain.Discard(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await Ask(other, id, grain => grain.Finish(new CaseReference(1001), default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await List(other)).ShouldNotContain(each => each.Id == id);
        }

        (await Ask(Sam, id, grain => grain.Read(default))).Value!.Sealed.ShouldBe("mine");
        await Should.ThrowAsync<CallDeniedException>(Ask(DemonstrationPeople.DerbyshireDataProtectionOfficer, id, grain => grain.Read(default)));
    }

    [Fact]
    public async Task Once_opened_nothing_of_it_is_left_but_the_case_and_nothing_is_kept_any_more()
    {
        var id = Guid.NewGuid();
        await Ask(Sam, id, grain => grain.Keep("written", default));

        await Ask(Sam, id, grain => grain.Finish(new CaseReference(1001), default));

        var read = (await Ask(Sam, id, grain => grain.Read(default))).Value!;
        (read.Sealed, read.Opened).ShouldBe(("", new CaseReference(1001)));
        (await Ask(Sam, id, grain => grain.Keep("late", default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await List(Sam)).ShouldNotContain(each => each.Id == id);
    }

    [Fact]
    public async Task After_seven_days_it_is_gone_and_the_next_save_deletes_it()
    {
        var (old, next) = (Guid.NewGuid(), Guid.NewGuid());
        await Ask(Sam, old, grain => grain.Keep("old", default));
        await _silo.Execute("update started_case set deleted_at = $2 where id = $1", old, _silo.Time.GetUtcNow());

        (await Ask(Sam, old, grain => grain.Read(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await List(Sam)).ShouldNotContain(each => each.Id == old);
        await Ask(Robin, next, grain => grain.Keep("next", default));
        (await _silo.Scalar<long>("select count(*) from started_case where id = $1", old)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_thrown_away_is_gone()
    {
        var id = Guid.NewGuid();
        await Ask(Sam, id, grain => grain.Keep("written", default));

        (await Ask(Sam, id, grain => grain.Discard(default))).Succeeded.ShouldBeTrue();

        (await _silo.Scalar<long>("select count(*) from started_case where id = $1", id)).ShouldBe(0);
    }

    [Fact]
    public async Task What_stands_against_opening_is_what_opening_refuses()
    {
        var wrong = SampleCase.Command() with { Title = "" };
        var refused = await _silo.Ask<IStartedCaseGrain, Outcome<CommandId>>(Sam, Guid.NewGuid().ToString(), grain => grain.Check(wrong, default));
        refused.Refusals.ShouldHaveSingleItem().Field.ShouldBe("Title");
        (await _silo.Ask<IStartedCaseGrain, Outcome<CommandId>>(Sam, Guid.NewGuid().ToString(), grain => grain.Check(SampleCase.Command(), default))).Succeeded.ShouldBeTrue();
    }

    private Task<Outcome<StartedCase>> Ask(Caller caller, Guid id, Func<IStartedCaseGrain, Task<Outcome<StartedCase>>> call) =>
        _silo.Ask(caller, id.ToString(), call);

    private async Task<ImmutableArray<StartedCase>> List(Caller caller) =>
        (await _silo.Ask<ICaseListGrain, Outcome<ImmutableArray<StartedCase>>>(caller, "all", grain => grain.Started(default))).Value;
}
