using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Sealing;

public sealed class PersonKeysTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static int _cases = 5000;

    private readonly TestSilo _silo = fixture.Silo;
    private readonly string _case = $"C-{Interlocked.Increment(ref _cases)}";

    private string Stream => $"case/{_case}";

    [Fact]
    public async Task The_first_append_makes_the_keys_and_later_ones_use_them()
    {
        var head = await Appended(StreamHead.Empty, Incident(1));
        head = await Appended(head, Why("Once more"));
        await Appended(head, Incident(1), Incident(2));

        (await Keys()).ShouldBe(["reporter-1", "reporter-2", "subject", "suspect-1", "suspect-2"]);
        (await Read()).Select(each => each.Event).OfType<IncidentRecorded>().Select(each => each.Incident.Suspect).ShouldBe(Enumerable.Repeat(SampleCase.Suspect, 3));
    }

    [Fact]
    public async Task An_append_that_is_not_committed_leaves_no_key()
    {
        await Appended(StreamHead.Empty, Why("First"));

        (await _silo.Journal().Append(Of(StreamHead.Empty, Incident(1)))).ShouldBeOfType<AppendResult.Conflict>();

        (await Keys()).ShouldBe(["subject"]);
    }

    [Fact]
    public async Task Who_is_erased_is_read_by_nobody_and_the_others_as_before()
    {
        var head = await Appended(StreamHead.Empty, Incident(1), Why("Once more"));

        await Erase("suspect-1");

        var (incident, why) = await Texts();
        (incident.Suspect, incident.PoliceIntelligence).ShouldBe((Erased.Text, Erased.Text));
        (incident.Account, incident.ReportedBy, why).ShouldBe((SampleCase.Command().Incident.Account, SampleCase.Command().Incident.ReportedBy, "Once more"));
        (await _silo.Scalar<long>("select count(*) from person_key where case_ref = $1 and wrapped is null", _case)).ShouldBe(1);
        head.Version.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_written_after_the_erasure_is_sealed_under_a_fresh_key_and_can_be_read()
    {
        var head = await Appended(StreamHead.Empty, Why("Before"));
        await Erase("subject");

        // This process still remembers the key: the append itself finds that it is gone.
        (await _silo.Journal().Append(Of(head, Why("After")))).ShouldBeOfType<AppendResult.Conflict>();
        await Appended(head, Why("After"));

        (await Read()).Select(each => ((RiskAssessed)each.Event).Risk.Why).ShouldBe([Erased.Text, "After"]);
        (await Keys()).ShouldBe(["subject", "subject"]);
    }

    [Fact]
    public async Task An_append_that_relied_on_a_key_that_is_gone_takes_no_other_with_it()
    {
        var head = await Appended(StreamHead.Empty, Why("Before"));
        await Erase("subject");
        var others = Enumerable.Range(0, 20).Select(_ => Appends.Of(Appends.Stream(), StreamHead.Empty, Appends.Signed())).ToList();

        var results = await Task.WhenAll([_silo.Journal().Append(Of(head, Why("After"))), .. others.Select(each => _silo.Journal().Append(each))]);

        results[0].ShouldBeOfType<AppendResult.Conflict>();
        results.Skip(1).ShouldAllBe(result => result is AppendResult.Appended);
    }

    [Fact]
    public async Task The_row_that_erases_destroys_every_key_of_that_person_in_that_case_alone()
    {
        var head = await Appended(StreamHead.Empty, Incident(1), Incident(2), Why("Once more"));
        var row = new Silo.Kernel.Sealing.PersonKeysErased(_case, PersonOfCase.Subject);
        var another = $"C-{Interlocked.Increment(ref _cases)}";
        await _silo.Journal().Appended(Of(StreamHead.Empty, Why("Of another case")) with { Stream = $"case/{another}", Case = another });

        await _silo.Journal().Appended(Of(head, new ConsentWithdrawn(new DateOnly(2026, 3, 12))) with { Effects = Effects.None with { Rows = [row] } });

        (await _silo.Scalar<long>("select count(*) from person_key where case_ref = $1 and person = 'subject' and wrapped is not null", _case)).ShouldBe(0);
        (await _silo.Scalar<long>("select count(*) from person_key where case_ref = $1 and wrapped is not null", _case)).ShouldBe(4);
        (await _silo.Scalar<long>("select count(*) from person_key where case_ref = $1 and wrapped is not null", another)).ShouldBe(1);
        (await Texts()).Why.ShouldBe(Erased.Text);
    }

    [Fact]
    public async Task Two_processes_that_make_a_key_at_once_both_read_what_both_wrote()
    {
        await using var other = ActivatorUtilities.CreateInstance<OtherProcess>(_silo.Services);
        var referral = $"referral/R-{Interlocked.Increment(ref _cases)}";

        await Task.WhenAll(
            _silo.Journal().Appended(Of(StreamHead.Empty, Why("Here"))),
            other.Journal.Appended(Of(StreamHead.Empty, Why("There")) with { Stream = referral }));

        (await Texts()).Why.ShouldBe("Here");
        ((RiskAssessed)(await _silo.Journal().Read(referral, 0, default)).ShouldHaveSingleItem().Event).Risk.Why.ShouldBe("There");
    }

    [Fact]
    public async Task The_readers_role_has_no_way_to_the_keys() =>
        (await _silo.Scalar<bool>("select has_table_privilege(current_database() || '_reader', 'person_key', 'select')")).ShouldBeFalse();

    private Append Of(StreamHead head, params IEvent[] events) => Appends.Of(Stream, head, events) with { Case = _case };

    private Task<StreamHead> Appended(StreamHead head, params IEvent[] events) => _silo.Journal().Appended(Of(head, events));

    private Task<IReadOnlyList<StoredEvent>> Read() => _silo.Journal().Read(Stream, 0, default);

    private async Task<(Incident Incident, string Why)> Texts()
    {
        var events = (await Read()).Select(each => each.Event).ToList();
        return (events.OfType<IncidentRecorded>().FirstOrDefault()?.Incident!, events.OfType<RiskAssessed>().Last().Risk.Why);
    }

    private Task Erase(string person) =>
        _silo.Execute("update person_key set wrapped = null, erased_at = now() where case_ref = $1 and person = $2", _case, person);

    private async Task<string[]> Keys() => (await _silo.Scalar<string>("select string_agg(person, ' ' order by person) from person_key where case_ref = $1", _case)).Split(' ');

    private static IncidentRecorded Incident(int number) => new(SampleCase.Command().Incident with { Number = number });

    private static RiskAssessed Why(string why) => new(new Risk(RiskLevel.Medium, why));
}
