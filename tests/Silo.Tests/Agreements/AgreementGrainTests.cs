using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Deadlines;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;

namespace Partnership.Silo.Tests.Agreements;

/// <summary>Agreements on a real database. Each test has an agreement of its own.</summary>
public sealed class AgreementGrainTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private readonly TestSilo _silo = fixture.Silo;
    private readonly AgreementId _id = new(Guid.NewGuid());

    private string Stream => $"agreement/{_id}";

    [Fact]
    public async Task Two_parties_that_sign_at_once_both_have_signed()
    {
        await Ok(Administrator, grain => grain.Draft(Draft(One, Two), default));

        await Task.WhenAll(SignApart(One), SignApart(Two));

        var view = await View();
        view.Signed.ShouldBe([One, Two], ignoreOrder: true);
        view.InForce.ShouldBeTrue();
        (await _silo.Scalar<long>("select count(*) from journal where stream = $1", Stream)).ShouldBe(3);
    }

    [Fact]
    public async Task A_signature_repeated_is_one_signature_and_is_answered_alike()
    {
        await Ok(Administrator, grain => grain.Draft(Draft(One, Two), default));
        var sign = new SignAgreement(CommandId.New(), 1);

        var first = await Ok(Signatory(One), grain => grain.Sign(sign, default));
        await Sign(Two);
        var again = await Ok(Signatory(One), grain => grain.Sign(sign, default));

        again.ShouldBe(first);
        again.InForce.ShouldBeFalse();
        (await _silo.Scalar<long>("select count(*) from journal where stream = $1", Stream)).ShouldBe(3);
    }

    [Fact]
    public async Task Only_who_signs_for_an_organisation_signs()
    {
        await Ok(Administrator, grain => grain.Draft(Draft(One, Two), default));

        foreach (var caller in new[] { Administrator with { Organisation = One }, Officer(One), Caller.System("test") })
            await Should.ThrowAsync<CallDeniedException>(Ask(caller, grain => grain.Sign(new SignAgreement(CommandId.New(), 1), default)));

        (await View()).Signed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_command_needs_its_permission()
    {
        await InForce();
        var worker = new Caller(new UserId(Guid.NewGuid()), One, [Role.Practitioner, Role.Supervisor, Role.OrganisationAdministrator], "test", Signatory: true);

        await Denied(worker, grain => grain.Draft(Draft(One, Two), default));
        await Denied(worker, grain => grain.Revise(Revise(1, One, Two), default));
        await Denied(worker, grain => grain.Join(new(CommandId.New(), Three), default));
        await Denied(worker, grain => grain.Review(new(CommandId.New(), 1, Review), default));
        await Denied(worker, grain => grain.Suspend(new(CommandId.New(), "A breach"), default));
        await Denied(worker, grain => grain.Resume(new(CommandId.New(), "Mended"), default));
        await Denied(worker, grain => grain.SuspendParty(new(CommandId.New(), One, "A breach"), default));
        await Denied(worker, grain => grain.ResumeParty(new(CommandId.New(), One, "Mended"), default));
        await Denied(Administrator, grain => grain.DeadlineCame(AgreementDeadlines.Review, default));
        await Denied(Officer(One), grain => grain.Suspend(new(CommandId.New(), "A breach"), default));
    }

    [Fact]
    public async Task A_suspension_is_seen_at_once_by_an_activation_that_remembers_otherwise()
    {
        await InForce();
        var other = Activation();
        await other.Refresh(default);
        (await View()).InForce.ShouldBeTrue();

        // Elsewhere, past the activation that answered just now.
        _silo.Services.GetRequiredService<CallerSeal>().Attach(Administrator);
        await other.Execute(
            CommandId.New(), (state, _) => UpkeepDecisions.Suspend(state, new SuspendAgreement(CommandId.New(), "A breach")), (_, version) => version);

        var view = await View();
        (view.Standing, view.SuspendedBecause).ShouldBe((AgreementStanding.Suspended, "A breach"));
        await Ok(Administrator, grain => grain.Resume(new(CommandId.New(), "Mended"), default));
        await other.Refresh(default);
        other.State.On(Today).ShouldBe(AgreementStanding.InForce);
    }

    [Fact]
    public async Task A_party_suspends_and_resumes_itself_but_does_not_undo_what_the_partnership_ordered()
    {
        await InForce();

        await Ok(Officer(Two), grain => grain.SuspendParty(new(CommandId.New(), Two, "Our breach"), default));
        (await View()).Binds(One, Two).ShouldBeFalse();
        await Ok(Officer(Two), grain => grain.ResumeParty(new(CommandId.New(), Two, "Mended"), default));
        (await View()).Binds(One, Two).ShouldBeTrue();

        await Ok(Administrator, grain => grain.SuspendParty(new(CommandId.New(), Two, "Their breach"), default));
        (await Ask(Officer(Two), grain => grain.ResumeParty(new(CommandId.New(), Two, "Mended"), default)))
            .RefusedFor(AgreementRefusals.SuspendedByPartnership).ShouldBeTrue();
        (await View()).SuspendedParties.ShouldBe([Two]);
    }

    [Fact]
    public async Task Parties_find_it_before_and_after_each_version()
    {
        await InForce();
        (await Ours(Three)).ShouldBeEmpty();

        await Ok(Administrator, grain => grain.Revise(Revise(1, One, Three), default));
        (await Ours(Two)).ShouldBe([_id]);
        (await Ours(Three)).ShouldBe([_id]);
        (await View(Three)).Proposed!.Parties.ShouldBe([One, Three]);

        await Sign(One, 2);
        await Sign(Three, 2);
        (await Ours(Two)).ShouldBeEmpty();
        (await View(Three)).Version.ShouldBe(2);
        (await Ask(Officer(Two), grain => grain.View(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    [Fact]
    public async Task The_day_of_the_review_passes_and_it_is_recorded_while_it_stays_in_force()
    {
        await using var silo = await TestSilo.StartAsync(demonstration: false);
        // Soon, since the clock strikes every few seconds on its way there.
        await InForce(silo, Today.AddDays(1));
        (await silo.Deadlines(Stream)).ShouldBe("review");

        silo.Time.Advance(new DateTimeOffset(2026, 3, 13, 23, 55, 0, TimeSpan.Zero) - silo.Time.GetUtcNow());
        (await View(One, silo)).ReviewDue.ShouldBeFalse();
        await silo.Time.Until("the review is due", TimeSpan.FromSeconds(5), async () => (await View(One, silo)).ReviewDue);

        (await View(One, silo)).InForce.ShouldBeTrue();
        (await silo.Deadlines(Stream)).ShouldBe("");
        await Ok(Administrator, grain => grain.Review(new(CommandId.New(), 1, Review), default), silo);
        (await View(One, silo)).ReviewDue.ShouldBeFalse();
        (await silo.Deadlines(Stream)).ShouldBe("review");
    }

    private static Caller Signatory(OrganisationId organisation) =>
        new(new UserId(Guid.NewGuid()), organisation, [], "test", Signatory: true);

    private Aggregate<AgreementState> Activation() => new(
        AgreementState.Definition, _id.ToString(), _silo.Services.GetRequiredService<IJournal>(),
        _silo.Services.GetRequiredService<CallerSeal>(), _silo.Time);

    /// <summary>Signs through an activation of its own, as in a split network.</summary>
    private async Task SignApart(OrganisationId party)
    {
        _silo.Services.GetRequiredService<CallerSeal>().Attach(Signatory(party));
        var outcome = await Activation().Execute(
            CommandId.New(), (state, _) => AgreementDecisions.Sign(state, new SignAgreement(CommandId.New(), 1), party, Today), (_, version) => version);
        outcome.Refusals.ShouldBeEmpty();
    }

    private async Task InForce(TestSilo? silo = null, DateOnly? review = null)
    {
        await Ok(Administrator, grain => grain.Draft(Draft(One, Two) with { ReviewBy = review ?? Review }, default), silo);
        await Sign(One, silo: silo);
        await Sign(Two, silo: silo);
    }

    private Task<AgreementAnswer> Sign(OrganisationId party, int version = 1, TestSilo? silo = null) =>
        Ok(Signatory(party), grain => grain.Sign(new SignAgreement(CommandId.New(), version), default), silo);

    private Task<AgreementView> View(TestSilo? silo = null) => View(One, silo);

    private Task<AgreementView> View(OrganisationId party, TestSilo? silo = null) => Ok(Officer(party), grain => grain.View(default), silo);

    private async Task<ImmutableArray<AgreementId>> Ours(OrganisationId party) =>
        [.. (await _silo.Ask<IAgreementListGrain, Outcome<ImmutableArray<AgreementId>>>(Officer(party), "all", grain => grain.Ours(default)))
            .Value.Where(id => id == _id)];

    private async Task<T> Ok<T>(Caller caller, Func<IAgreementGrain, Task<Outcome<T>>> call, TestSilo? silo = null)
    {
        var outcome = await Ask(caller, call, silo);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    private Task<Outcome<T>> Ask<T>(Caller caller, Func<IAgreementGrain, Task<Outcome<T>>> call, TestSilo? silo = null) =>
        (silo ?? _silo).Ask(caller, _id.ToString(), call);

    private Task Denied<T>(Caller caller, Func<IAgreementGrain, Task<Outcome<T>>> call) =>
        Should.ThrowAsync<CallDeniedException>(Ask(caller, call));
}
