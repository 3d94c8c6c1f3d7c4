using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.TestCommon.Silo;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;

namespace Partnership.Silo.Tests.Agreements;

/// <summary>Writing an agreement before anybody is asked to sign. Each test has an agreement of its own.</summary>
public sealed class OutlineGrainTests(BareSilo fixture) : IClassFixture<BareSilo>, IAsyncLifetime
{
    private static readonly AgreementOutline Written = new("An agreement", [One, Two], [Term], Review, Expiry);

    private readonly TestSilo _silo = fixture.Silo;
    private readonly AgreementId _id = new(Guid.NewGuid());

    public async Task InitializeAsync()
    {
        foreach (var party in new[] { One, Two, Three })
            (await _silo.Ask<IOrganisationGrain, Outcome<OrganisationRecorded>>(Administrator, party.ToString(), grain => grain.Register(
                new RegisterOrganisation(CommandId.New(), $"Partner {party}", OrganisationKind.Council, null, [], ""), default))).Refusals.ShouldBeEmpty();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_was_written_becomes_an_agreement_once_and_is_gone()
    {
        await Ok(grain => grain.Start(new StartOutline(CommandId.New(), new AgreementOutline(" An agreement ", [], [], null, null)), default));
        (await View()).NotYet.Length.ShouldBe(4);
        await Ok(grain => grain.Save(new SaveOutline(CommandId.New(), 1, Written), default));
        (await Lines()).ShouldHaveSingleItem().Title.ShouldBe("An agreement");
        var finish = new FinishOutline(CommandId.New(), 2, 0);

        (await Ok(grain => grain.Finish(finish, default))).Version.ShouldBe(1);
        Code(await Ask(grain => grain.Finish(finish, default))).ShouldBe(CommonRefusals.NotFound);

        Code(await Ask(grain => grain.View(default))).ShouldBe(CommonRefusals.NotFound);
        (await Lines()).ShouldBeEmpty();
        (await Agreement()).Parties.ShouldBe([One, Two]);
        Code(await Ask(grain => grain.Start(new StartOutline(CommandId.New(), Written), default))).ShouldBe(AgreementRefusals.AlreadyDrafted);
    }

    [Fact]
    public async Task Begun_twice_it_is_one()
    {
        await Task.WhenAll(Start("One"), Start("Other"));

        (await View()).Version.ShouldBe(1);
        (await Start("Third")).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_save_one_version_one_is_told()
    {
        await Start("A title");
        var mine = new SaveOutline(CommandId.New(), 1, Written with { Title = "Mine" });

        var saved = await Ok(grain => grain.Save(mine, default));
        Code(await Ask(grain => grain.Save(new SaveOutline(CommandId.New(), 1, Written with { Title = "Theirs" }), default)))
            .ShouldBe(CommonRefusals.ChangedMeanwhile);

        (await Ok(grain => grain.Save(mine, default))).ShouldBe(saved);
        (await View()).Outline.Title.ShouldBe("Mine");
        Code(await Ask(grain => grain.Finish(new FinishOutline(CommandId.New(), 1, 0), default))).ShouldBe(CommonRefusals.ChangedMeanwhile);
        Code(await Ask(grain => grain.Discard(new DiscardOutline(CommandId.New(), 1), default))).ShouldBe(CommonRefusals.ChangedMeanwhile);
    }

    [Fact]
    public async Task The_next_version_begins_with_the_newest_and_is_written_over_it_only_when_that_was_seen()
    {
        await Drafted();
        await Ok(grain => grain.Start(new StartOutline(CommandId.New()), default));
        var begun = await View();
        (begun.BasedOn, begun.Outline.Title, begun.NotYet.Length).ShouldBe((1, "An agreement", 0));
        await Ok(grain => grain.Save(new SaveOutline(CommandId.New(), 1, begun.Outline with { Parties = [One, Three] }), default));
        await OnAgreement(grain => grain.Revise(Revise(1, One, Two), default));

        Code(await Ask(grain => grain.Finish(new FinishOutline(CommandId.New(), 2, 1), default))).ShouldBe(CommonRefusals.ChangedMeanwhile);
        (await Ok(grain => grain.Finish(new FinishOutline(CommandId.New(), 2, 2), default))).Version.ShouldBe(3);

        (await Agreement()).Parties.ShouldBe([One, Three]);
    }

    [Fact]
    public async Task Thrown_away_it_is_gone_and_the_agreement_stays()
    {
        await Drafted();
        await Ok(grain => grain.Start(new StartOutline(CommandId.New()), default));

        await Ok(grain => grain.Discard(new DiscardOutline(CommandId.New(), 1), default));
        await Ok(grain => grain.Discard(new DiscardOutline(CommandId.New(), 1), default));

        Code(await Ask(grain => grain.View(default))).ShouldBe(CommonRefusals.NotFound);
        (await Agreement()).Version.ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_kept_or_is_not_there_is_refused()
    {
        Code(await Ask(grain => grain.Start(new StartOutline(CommandId.New()), default))).ShouldBe(CommonRefusals.NotFound);
        Code(await Ask(grain => grain.Start(new StartOutline(CommandId.New(), Written with { Title = " " }), default))).ShouldBe(CommonRefusals.Missing);
        Code(await Ask(grain => grain.Save(new SaveOutline(CommandId.New(), 1, Written), default))).ShouldBe(CommonRefusals.NotFound);
        await Start("A title");
        Code(await Ask(grain => grain.Save(new SaveOutline(CommandId.New(), 1, Written with { Parties = [new OrganisationId(Guid.NewGuid())] }), default)))
            .ShouldBe(CommonRefusals.NotAChoice);
        (await Ask(grain => grain.Finish(new FinishOutline(CommandId.New(), 1, 0), default))).Refusals.Length.ShouldBe(4);
    }

    [Fact]
    public async Task It_is_for_who_looks_after_the_partnership_alone()
    {
        await Start("A title");
        var other = new Caller(new UserId(Guid.NewGuid()), One, [.. Enum.GetValues<Role>().Except([Role.PartnershipAdministrator, Role.System])], "test", Signatory: true);

        foreach (var call in new Func<IAgreementOutlineGrain, Task>[]
        {
            grain => grain.View(default), grain => grain.Start(new StartOutline(CommandId.New(), Written), default),
            grain => grain.Save(new SaveOutline(CommandId.New(), 1, Written), default),
            grain => grain.Finish(new FinishOutline(CommandId.New(), 1, 0), default),
            grain => grain.Discard(new DiscardOutline(CommandId.New(), 1), default),
        })
            await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IAgreementOutlineGrain, bool>(other, _id.ToString(), async grain =>
            {
                await call(grain);
                return true;
            }));
    }

    private Task<OutlineAnswer> Start(string title) =>
        Ok(grain => grain.Start(new StartOutline(CommandId.New(), new AgreementOutline(title, [], [], null, null)), default));

    private Task<AgreementOutlineView> View() => Ok(grain => grain.View(default));

    private async Task<ImmutableArray<AgreementOutlineLine>> Lines() =>
        [.. (await _silo.Ask<IAgreementListGrain, Outcome<ImmutableArray<AgreementOutlineLine>>>(Administrator, "all", grain => grain.Outlines(default)))
            .Value.Where(line => line.Id == _id)];

    private Task Drafted() => OnAgreement(grain => grain.Draft(Draft(One, Two), default));

    private Task<AgreementView> Agreement() => OnAgreement(grain => grain.View(default));

    private async Task<T> OnAgreement<T>(Func<IAgreementGrain, Task<Outcome<T>>> call)
    {
        var outcome = await _silo.Ask(Administrator, _id.ToString(), call);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    private async Task<T> Ok<T>(Func<IAgreementOutlineGrain, Task<Outcome<T>>> call)
    {
        var outcome = await Ask(call);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    private Task<Outcome<T>> Ask<T>(Func<IAgreementOutlineGrain, Task<Outcome<T>>> call) => _silo.Ask(Administrator, _id.ToString(), call);

    private static string Code<T>(Outcome<T> outcome) => outcome.Refusals.ShouldHaveSingleItem().Code;
}
