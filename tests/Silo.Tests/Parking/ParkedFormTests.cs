using Partnership.Contracts.Kernel;
using Partnership.Contracts.Parking;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Parking;

public sealed class ParkedFormTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static readonly Caller Portal = Caller.System("tests");
    private readonly TestSilo _silo = fixture.Silo;
    private readonly UserId _person = new(Guid.NewGuid());

    [Fact]
    public async Task Read_WithinTheHour_GivesWhatWasParked()
    {
        var id = await Park("sealed");

        (await Read(id, _person)).ShouldBe("sealed");
        _silo.Time.Advance(TimeSpan.FromMinutes(59));
        (await Read(id, _person)).ShouldBe("sealed");
        _silo.Time.Advance(TimeSpan.FromMinutes(1));
        (await Read(id, _person)).ShouldBeNull();
    }

    [Fact]
    public async Task Read_ByAnother_IsAbsent() => (await Read(await Park("sealed"), new UserId(Guid.NewGuid()))).ShouldBeNull();

    [Fact]
    public async Task Park_UnderTheSameIdAgain_KeepsTheFirst()
    {
        var id = await Park("first");
        await Park("second", id);

        (await Read(id, _person)).ShouldBe("first");
    }

    [Fact]
    public async Task Park_ManyByOnePerson_KeepsTheNewestTen()
    {
        var first = await Park("first");
        for (var more = 0; more < 10; more++)
        {
            _silo.Time.Advance(TimeSpan.FromSeconds(1));
            await Park("more");
        }

        (await Read(first, _person)).ShouldBeNull();
        (await _silo.Scalar<long>("select count(*) from parked_form where person = $1", _person.Value)).ShouldBe(10);
    }

    [Fact]
    public async Task Park_LaterThanTheHour_DeletesWhatIsOver()
    {
        await Park("over");
        _silo.Time.Advance(TimeSpan.FromMinutes(61));
        await Park("new", person: new UserId(Guid.NewGuid()));

        (await _silo.Scalar<long>("select count(*) from parked_form where person = $1", _person.Value)).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_but_the_portal_may_ask()
    {
        var worker = DemonstrationPeople.DerbyshireOfficer;

        await Should.ThrowAsync<CallDeniedException>(() => _silo.Ask<IParkedFormGrain, Outcome<ParkedForm>>(
            worker, Guid.NewGuid().ToString(), grain => grain.Read(worker.User, default)));
    }

    private async Task<string> Park(string text, string? id = null, UserId? person = null)
    {
        id ??= Guid.NewGuid().ToString();
        var parked = await _silo.Ask<IParkedFormGrain, Outcome<ParkedForm>>(
            Portal, id, grain => grain.Park(new ParkForm(person ?? _person, text), default));
        parked.Succeeded.ShouldBeTrue();
        return id;
    }

    private async Task<string?> Read(string id, UserId person) =>
        (await _silo.Ask<IParkedFormGrain, Outcome<ParkedForm>>(Portal, id, grain => grain.Read(person, default))).Value?.Sealed;
}
