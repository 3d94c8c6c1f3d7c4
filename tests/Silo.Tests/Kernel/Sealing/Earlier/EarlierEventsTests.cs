using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Sealing.Earlier;

/// <summary>What earlier releases stored plainly of people is sealed by the first start of this one.</summary>
public sealed class EarlierEventsTests : IAsyncLifetime
{
    private const string Case = "case/C-1001";
    private const string Referral = "referral/R-2001";
    private const string Agreement = "agreement/11111111-1111-1111-1111-111111111111";
    private const string SecondSuspect = "Somebody in a red coat";

    private const string Sent =
        $$$"""
        {"Sender":{"Value":"11111111-1111-1111-1111-111111111111"},"Recipient":{"Value":"22222222-2222-2222-2222-222222222222"},"Urgency":"Within24Hours","PhoneCall":"","DueAt":"2026-03-13T10:00:00.123456+00:00","Manifest":{"Case":{"Number":1001},"CaseVersion":7,"Minimum":{"Risk":"High","Strands":["Race","Religion"],"Place":"Normanton, Derby","AskedFor":"A visit","WhyNow":"Third time","Summary":"Damage to a home.","AgeBand":"From25To64","Language":"Bengali","InterpreterNeeded":true,"AccessNeeds":""},"Grounds":{"Purpose":"Housing","Agreement":{"Value":"44444444-4444-4444-4444-444444444444"},"AgreementTitle":"An agreement","AgreementReviewBy":"2027-07-31","Consent":"Given","ConsentAskedOn":null},"Items":[{"Category":"Identity","Disclosure":"Full","Reason":"","Lines":[{"Name":"name","Text":"{{{SampleCase.Name}}}"}]},{"Category":"Suspect","Disclosure":"Full","Reason":"","Lines":[{"Name":"suspect","Text":"{{{SampleCase.Suspect}}}"},{"Name":"suspect","Text":"{{{SecondSuspect}}}"}]},{"Category":"ReporterIdentity","Disclosure":"Full","Reason":"","Lines":[{"Name":"reported-by","Text":"Bekannt"}]}]},"By":{"User":{"Value":"33333333-3333-3333-3333-333333333333"},"Organisation":{"Value":"11111111-1111-1111-1111-111111111111"},"At":"2026-03-12T10:00:00.123456+00:00"}}
        """;

    private static readonly string[] Texts =
    [
        SampleCase.Name, SampleCase.Account, SampleCase.Suspect, SampleCase.Intelligence, SampleCase.Reporter, SecondSuspect, "1988-05-04", "Bekannt", "A visit",
    ];

    private readonly PlainInstallation _plain = new();

    public async Task InitializeAsync()
    {
        await _plain.InitializeAsync();
        var open = SampleCase.Command();
        var second = open.Incident with { Suspect = SecondSuspect, PoliceIntelligence = "", ReportedBy = "Bekannt" };
        await _plain.Store(
            Case, new CaseOpened(Appends.Caller.Organisation, open.Title, Appends.Caller.User, TestSilo.Start), new SubjectRecorded(open.Subject),
            new IncidentRecorded(open.Incident), new IncidentRecorded(second with { Suspect = "Somebody" }), new ConsentWithdrawn(new DateOnly(2026, 3, 12)),
            new IncidentCorrected(2, second, "The coat was seen"));
        await _plain.Store(Referral, ("referral.sent", 1, Sent));
        await _plain.Store(Agreement, Appends.Signed());
    }

    public Task DisposeAsync() => _plain.DisposeAsync();

    [Fact]
    public async Task Nothing_of_a_person_is_left_to_read_and_everything_says_what_it_said()
    {
        (await _plain.Broken()).ShouldBeNull();

        var text = await _plain.Text();
        Texts.ShouldAllBe(each => !text.Contains(each, StringComparison.Ordinal));
        var events = await _plain.Read(Case);
        events.OfType<SubjectRecorded>().Single().Subject.BirthDate.ShouldBe(SampleCase.Command().Subject.BirthDate);
        events.OfType<IncidentRecorded>().Select(each => (each.Incident.Number, each.Incident.Suspect)).ShouldBe([(1, SampleCase.Suspect), (2, "Somebody")]);
        events.OfType<IncidentCorrected>().Single().Incident.Suspect.ShouldBe(SecondSuspect);
        var sent = (await _plain.Read(Referral)).ShouldHaveSingleItem().ShouldBeOfType<ReferralSent>();
        sent.Manifest.Minimum.AskedFor.ShouldBe("A visit");
        sent.Manifest.Items.SelectMany(item => item.Lines).Select(line => (line.Text, line.About.ToString())).ShouldBe(
            [(SampleCase.Name, "subject"), (SampleCase.Suspect, "suspect-1"), (SecondSuspect, "suspect-2"), ("Bekannt", "reporter-2")]);
        (await _plain.Owner.Scalar<string[]>("select array_agg(person order by person) from person_key where case_ref = 'C-1001'"))
            .ShouldBe(["reporter-1", "reporter-2", "subject", "suspect-1", "suspect-2"]);
    }

    [Fact]
    public async Task One_of_them_can_be_erased_afterwards_and_the_others_stay()
    {
        await _plain.During(_ => Task.CompletedTask);

        await _plain.Owner.Execute("update person_key set wrapped = null, erased_at = now() where person = 'suspect-2'");

        (await _plain.Read(Case)).OfType<IncidentRecorded>().Select(each => each.Incident.Suspect).ShouldBe([SampleCase.Suspect, Erased.Text]);
        var sent = (await _plain.Read(Referral)).OfType<ReferralSent>().Single();
        sent.Manifest.Items.SelectMany(item => item.Lines).Select(line => line.Text).ShouldBe([SampleCase.Name, SampleCase.Suspect, Erased.Text, "Bekannt"]);
        (await _plain.Broken()).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_done_once_and_what_holds_nothing_of_a_person_is_left_alone()
    {
        var signed = await Hash(Agreement);
        await _plain.During(_ => Task.CompletedTask);
        var (sealedCase, sealedText) = (await Hash(Case), await _plain.Text());

        await _plain.Owner.Execute("update installation set earlier_sealed_at = null");
        await _plain.During(_ => Task.CompletedTask);

        (await Hash(Agreement)).ShouldBe(signed);
        (await Hash(Case)).ShouldBe(sealedCase);
        (await _plain.Text()).ShouldBe(sealedText);
        (await _plain.Owner.Scalar<bool>("select earlier_sealed_at is not null from installation")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_start_that_was_interrupted_goes_on_with_the_stream_at_which_it_ended()
    {
        await _plain.Owner.Execute(
            $"""
            create function stop() returns trigger language plpgsql as 'begin raise exception ''stopped''; end';
            create trigger stop before update on journal for each row when (new.stream = '{Referral}') execute function stop()
            """);
        await Should.ThrowAsync<PostgresException>(() => _plain.During(_ => Task.CompletedTask));
        (await _plain.Text()).ShouldContain("A visit");
        (await _plain.Text()).ShouldNotContain("The coat was seen");
        (await _plain.Owner.Scalar<bool>("select earlier_sealed_at is null from installation")).ShouldBeTrue();
        await _plain.Owner.Execute("drop trigger stop on journal");

        await Nothing_of_a_person_is_left_to_read_and_everything_says_what_it_said();
    }

    [Fact]
    public async Task A_stream_that_somebody_altered_is_left_to_be_found()
    {
        await _plain.Owner.Execute("update journal set data = replace(data, 'The coat', 'No coat') where stream = $1", Case);

        (await _plain.Broken()).ShouldBe($"What happened: {Case}, version 6: it is not what was written.");

        (await _plain.Text()).ShouldContain("No coat was seen");
        (await _plain.Text()).ShouldNotContain("A visit");
        (await _plain.Owner.Scalar<bool>("select earlier_sealed_at is null from installation")).ShouldBeTrue();
    }

    [Fact]
    public async Task While_others_work_on_the_database_it_is_refused_and_nothing_is_changed()
    {
        var before = await _plain.Text();
        await _plain.Owner.Execute("update installation set earlier_sealed_at = now()");
        await _plain.During(async services =>
        {
            await using var inUse = await services.GetRequiredService<DataSources>().Writer.OpenConnectionAsync();
            await _plain.Owner.Execute("update installation set earlier_sealed_at = null");

            (await Should.ThrowAsync<StartRefusedException>(() => _plain.During(_ => Task.CompletedTask))).Message.ShouldContain("others work on this database");
        });

        (await _plain.Text()).ShouldBe(before);
    }

    private Task<byte[]> Hash(string stream) =>
        _plain.Owner.Scalar<byte[]>("select hash from journal where stream = $1 order by version desc limit 1", stream);
}
