using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Cases;

/// <summary>One person among several is erased from a case with a referral out, on a real database.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Dana = DemonstrationPeople.DerbyshireDataProtectionOfficer;

    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync();

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task What_is_written_of_people_never_stands_in_the_journal()
    {
        var @case = await ErasedLife.Case(_silo);
        await ErasedLife.Refer(_silo, @case);

        var journal = await _silo.Scalar<string>("select string_agg(row::text, ' ') from journal row");
        foreach (var word in ErasedLife.AllWords)
            journal.ShouldNotContain(word);
        // So that this finds something at all: lists show what a case is called, and what is asked.
        (await ErasedLife.Everything(_silo)).ShouldContain("Quillfeather");
    }

    [Fact]
    public async Task A_suspect_is_gone_everywhere_and_nobody_else()
    {
        var @case = await ErasedLife.Case(_silo);
        var referral = await ErasedLife.Refer(_silo, @case);
        (await Texts(@case, referral)).ShouldContain(ErasedLife.FirstSuspectWord);

        await Erased(@case, ErasedLife.FirstSuspect);

        var texts = await Texts(@case, referral);
        texts.ShouldNotContain(ErasedLife.FirstSuspectWord);
        foreach (var word in ErasedLife.AllWords.Where(word => word != ErasedLife.FirstSuspectWord))
            texts.ShouldContain(word);
        var view = await View(@case);
        (view.Incidents[0].Suspect, view.Incidents[0].PoliceIntelligence, view.Incidents[1].Suspect).ShouldBe((Contracts.Kernel.Erased.Text, Contracts.Kernel.Erased.Text, "Lucan Ferrisbane"));
        view.Erasures.ShouldHaveSingleItem().ShouldBe(new CaseErasure(ErasedLife.FirstSuspect, ErasureGround.CourtOrder, Dana.User, TestSilo.Start));
        foreach (var reader in new[] { Sam, Mo })
        {
            var seen = await _silo.View(reader, referral);
            Json(seen).ShouldNotContain(ErasedLife.FirstSuspectWord);
            Json(seen.Items).ShouldContain(ErasedLife.SecondSuspectWord);
            Json(seen.Items).ShouldContain(Contracts.Kernel.Erased.Text);
            Json(seen.Updates).ShouldContain(Contracts.Kernel.Erased.Text);
            (seen.History[0].What, seen.History[0].Detail, seen.History[0].Who).ShouldBe(("person-forgotten", "Suspect", ""));
        }

        (await Keys(@case, "wrapped is null")).ShouldBe("suspect-1");
        await ShouldBeWhole();
    }

    [Fact]
    public async Task Of_the_subject_nothing_is_left_in_the_whole_database_and_of_others_what_there_was()
    {
        var @case = await ErasedLife.Case(_silo);
        var referral = await ErasedLife.Refer(_silo, @case);
        var draft = await _silo.Draft(ErasedLife.Draft with { Recipient = DemonstrationPeople.HelplineVolunteer.Organisation }, @case);
        (await Reach(@case)).Drafts.ShouldBe(1);

        await Erased(@case, PersonOfCase.Subject);

        var everything = await ErasedLife.Everything(_silo) + await Texts(@case, referral);
        foreach (var word in ErasedLife.SubjectWords)
            everything.ShouldNotContain(word);
        foreach (var word in new[] { ErasedLife.FirstSuspectWord, ErasedLife.SecondSuspectWord, ErasedLife.ReporterWord })
            everything.ShouldContain(word);
        (await _silo.Ask(Sam, draft, grain => grain.Draft(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await Reach(@case)).Drafts.ShouldBe(0);
        (await _silo.Scalar<string>("select string_agg(asked_for, ', ') from referral_row where record = $1", referral.ToString())).ShouldBe("Erased, Erased");
        (await _silo.View(Mo, referral)).Minimum.Risk.ShouldBe(RiskLevel.High);
        await ShouldBeWhole();
    }

    [Fact]
    public async Task What_is_recorded_afterwards_stands_and_can_be_erased_again()
    {
        var @case = await ErasedLife.Case(_silo);
        await Erased(@case, PersonOfCase.Subject);
        (await Erase(@case, PersonOfCase.Subject)).Refusals.ShouldBe([new Refusal("", CaseRefusals.AlreadyErased)]);

        var anew = new RecordSubject(CommandId.New(), (await View(@case)).Version, SampleCase.Command().Subject);
        (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Sam, @case.ToString(), grain => grain.RecordSubject(anew, default))).Refusals.ShouldBeEmpty();

        (await View(@case)).Subject.Name.ShouldBe(SampleCase.Name);
        (await Read(CaseState.Definition, @case.ToString())).Subject!.Name.ShouldBe(SampleCase.Name);
        await Erased(@case, PersonOfCase.Subject);
        (await View(@case)).Subject.Name.ShouldBe(Contracts.Kernel.Erased.Text);
    }

    [Fact]
    public async Task The_same_command_twice_is_answered_as_the_first_time()
    {
        var @case = await ErasedLife.Case(_silo);
        var command = await Command(@case, ErasedLife.Reporter);

        var first = await Erase(@case, command);
        var again = await Erase(@case, command);

        again.Value.ShouldBe(first.Value);
        (await View(@case)).Erasures.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_two_at_once_one_erases()
    {
        var @case = await ErasedLife.Case(_silo);
        var (one, other) = (await Command(@case, ErasedLife.FirstSuspect), await Command(@case, ErasedLife.FirstSuspect));

        // Two activations, as in two processes: the journal alone arbitrates.
        var outcomes = await Task.WhenAll(Elsewhere(@case, one), Elsewhere(@case, other));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        outcomes.Count(outcome => outcome.RefusedFor(CaseRefusals.AlreadyErased)).ShouldBe(1);
        (await _silo.Scalar<long>("select count(*) from journal where type = 'case.person-erased'")).ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_process_dies_before_the_referrals_heard_of_it_the_outbox_tells_them()
    {
        var @case = await ErasedLife.Case(_silo);
        var referral = await ErasedLife.Refer(_silo, @case);
        var command = await Command(@case, PersonOfCase.Subject);

        (await _silo.Ask<ICaseGrain, Outcome<ErasedAnswer>>(Dana, @case.ToString(), grain => grain.ErasePerson(command, default))).Refusals.ShouldBeEmpty();

        await _silo.Time.Until("the referral forgot", TimeSpan.FromSeconds(5), async () =>
            await _silo.Scalar<long>("select count(*) from journal where stream = $1 and type = 'referral.person-forgotten'", $"referral/{referral}") == 1);
        await _silo.Time.Until("the message is delivered", TimeSpan.FromSeconds(5), async () =>
            await _silo.Scalar<long>("select count(*) from outbox where kind = 'erasure' and delivered_at is null") == 0);
        var everything = await ErasedLife.Everything(_silo) + await Texts(@case, referral);
        foreach (var word in ErasedLife.SubjectWords)
            everything.ShouldNotContain(word);
        // Told once more it appends nothing.
        await _silo.Services.GetRequiredService<DrawnReferrals>().Tell(new PersonToForget(@case, PersonOfCase.Subject, TestSilo.Start), default);
        (await _silo.Scalar<long>("select count(*) from journal where type = 'referral.person-forgotten'")).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_about_to_be_sent_as_it_stood_before_does_not_go_out()
    {
        var @case = await ErasedLife.Case(_silo);
        var draft = await _silo.Draft(ErasedLife.Draft, @case);
        var aggregate = _silo.Services.GetRequiredService<AggregateSource>().Of(ReferralState.Definition, draft.ToString());
        var seen = await Facts(draft);

        await Erased(@case, ErasedLife.FirstSuspect);

        Attach(Sam);
        var command = new SendReferral(CommandId.New(), 2);
        var sent = await aggregate.Execute(
            command.Command, (state, now) => SendingDecisions.Send(state, command, seen, Sam, now), (state, _) => state.Status);
        sent.RefusedFor(CommonRefusals.ChangedMeanwhile).ShouldBeTrue();
        (await _silo.Scalar<long>("select count(*) from journal where stream = $1", $"referral/{draft}")).ShouldBe(0);
        // As it stands now it does.
        (await _silo.Send(draft)).Refusals.ShouldBeEmpty();
        Json(await _silo.View(Sam, draft)).ShouldNotContain(ErasedLife.FirstSuspectWord);
    }

    [Fact]
    public async Task Who_could_be_erased_is_told_to_the_leads_officer_and_that_is_on_record()
    {
        var @case = await ErasedLife.Case(_silo);
        var referral = await ErasedLife.Refer(_silo, @case);

        var reach = await Reach(@case);

        reach.Case.People.Select(each => (each.Person.ToString(), each.KnownAs)).ShouldBe(
            [("subject", "Ottoline Quillfeather"), ("suspect-1", "Thaddeus Grimblewick"), ("suspect-2", "Lucan Ferrisbane"), ("reporter-1", "Perpetua Onlooksby")]);
        reach.Referrals.ShouldHaveSingleItem().ShouldBe(new DrawnReferral(referral, Mo.Organisation, ReferralStatus.Accepted, TestSilo.Start));
        reach.Referrals[0].MayBeCopied.ShouldBeTrue();
        (await _silo.Scalar<long>("select count(*) from access_log where actor = $1 and operation = 'open' and refs @> array[$2]", Dana.User.Value, @case.ToString())).ShouldBe(1);
        foreach (var stranger in new[] { Dana with { Organisation = Mo.Organisation }, Dana with { Organisation = new OrganisationId(Guid.NewGuid()) } })
        {
            (await _silo.Ask<IErasureGrain, Outcome<ErasureReach>>(stranger, @case.ToString(), grain => grain.Reach(default))).Refusals.ShouldBe([CommonRefusals.Absent]);
            (await _silo.Ask<IErasureGrain, Outcome<ErasureReach>>(stranger, "C-999999", grain => grain.Reach(default))).Refusals.ShouldBe([CommonRefusals.Absent]);
            var command = await Command(@case, ErasedLife.FirstSuspect);
            (await _silo.Ask<IErasureGrain, Outcome<ErasedAnswer>>(stranger, @case.ToString(), grain => grain.Erase(command, default))).Refusals.ShouldBe([CommonRefusals.Absent]);
        }
    }

    [Fact]
    public async Task It_wants_an_officer_who_has_just_proved_who_they_are()
    {
        var @case = await ErasedLife.Case(_silo);
        var command = await Command(@case, ErasedLife.FirstSuspect);

        await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IErasureGrain, Outcome<ErasedAnswer>>(Sam, @case.ToString(), grain => grain.Erase(command, default)));
        await Should.ThrowAsync<ProofNeededException>(_silo.Ask<IErasureGrain, Outcome<ErasedAnswer>>(
            Dana with { StronglyAuthenticatedAt = TestSilo.Start.AddMinutes(-11) }, @case.ToString(), grain => grain.Erase(command, default)));
        await Should.ThrowAsync<CallDeniedException>(_silo.Ask(Dana, new ReferralReference(2001), grain =>
            grain.ForgetPerson(new ForgetPerson(CommandId.New(), PersonOfCase.Subject, TestSilo.Start), default)));
        (await View(@case)).Erasures.ShouldBeEmpty();
    }

    private async Task Erased(CaseReference @case, PersonOfCase person) => (await Erase(@case, person)).Refusals.ShouldBeEmpty();

    private async Task<Outcome<ErasedAnswer>> Erase(CaseReference @case, PersonOfCase person) => await Erase(@case, await Command(@case, person));

    private Task<Outcome<ErasedAnswer>> Erase(CaseReference @case, ErasePerson command) =>
        _silo.Ask<IErasureGrain, Outcome<ErasedAnswer>>(Dana, @case.ToString(), grain => grain.Erase(command, default));

    private async Task<ErasePerson> Command(CaseReference @case, PersonOfCase person) =>
        new(CommandId.New(), (await View(@case)).Version, person, ErasureGround.CourtOrder);

    private async Task<ErasureReach> Reach(CaseReference @case) =>
        (await _silo.Ask<IErasureGrain, Outcome<ErasureReach>>(Dana, @case.ToString(), grain => grain.Reach(default))).Value!;

    private async Task<Outcome<int>> Elsewhere(CaseReference @case, ErasePerson command)
    {
        await Task.Yield();
        Attach(Dana);
        var aggregate = _silo.Services.GetRequiredService<AggregateSource>().Of(CaseState.Definition, @case.ToString());
        return await aggregate.Execute(
            command.Command, (state, now) => ErasureDecisions.Erase(state, command, [], new CaseActor(Dana, aggregate.Version, now)), (_, version) => version);
    }

    private Task<ReferralFacts?> Facts(ReferralReference draft)
    {
        Attach(Sam);
        return _silo.Services.GetRequiredService<DraftDesk>().Facts(draft, null, Sam, default);
    }

    private void Attach(Caller caller) => _silo.Services.GetRequiredService<CallerSeal>().Attach(caller.Proved(TestSilo.Start));

    /// <summary>Case and referral as whoever has read nothing yet reads them, as after a restart, and as they stand in memory.</summary>
    private async Task<string> Texts(CaseReference @case, ReferralReference referral) => string.Concat(
        Json(await Read(CaseState.Definition, @case.ToString())), Json(await Read(ReferralState.Definition, referral.ToString())),
        Json(await View(@case)), Json(await _silo.View(Sam, referral)), Json(await _silo.View(Mo, referral)));

    private async Task<TState> Read<TState>(AggregateDefinition<TState> definition, string key)
        where TState : class
    {
        var aggregate = _silo.Services.GetRequiredService<AggregateSource>().Of(definition, key);
        await aggregate.Refresh(default);
        return aggregate.State;
    }

    private async Task<CaseView> View(CaseReference @case) =>
        (await _silo.Ask<ICaseGrain, Outcome<CaseView>>(Sam, @case.ToString(), grain => grain.View(default))).Value!;

    private Task<string> Keys(CaseReference @case, string which) => _silo.Scalar<string>(
        $"select coalesce(string_agg(distinct person, ', '), '') from person_key where case_ref = $1 and {which}", @case.ToString());

    private async Task ShouldBeWhole() =>
        (await _silo.Services.GetRequiredService<ChainVerification>().RunAsync(default)).FirstBroken.ShouldBeNull();

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, EventTypes.Json);
}
