using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Organisations;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Organisations;

public sealed class ReadinessTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static readonly DateOnly Day = new(2027, 1, 1);
    private static readonly Gen<DateOnly?> Dates = Gen.OneOf(
        Gen.Constant<DateOnly?>(null), Gen.Choose(0, 3).Select(days => (DateOnly?)Day.AddDays(days)));

    private static readonly Gen<Member> Members =
        from roles in Gen.SubListOf(Enum.GetValues<Role>().Except([Role.System]))
        from vetted in Dates
        from trained in Dates
        select Member(vetted, trained, [.. roles]);

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public void Of_SeveralWorkers_IsThatOfTheOneWhoseEarlierDateIsTheLatest() => ReadyPeople.Of(
    [
        Member(Day.AddDays(9), Day, Role.Practitioner), Member(Day.AddDays(2), Day.AddDays(1), Role.Supervisor),
        Member(Day.AddDays(9), null, Role.Practitioner), Member(Day.AddDays(9), Day.AddDays(9), Role.Auditor),
    ]).ShouldBe(new Readiness(Day.AddDays(2), Day.AddDays(1)));

    [Fact]
    public void Of_NobodyWhoMayAnswer_IsNone()
    {
        ReadyPeople.Of([]).ShouldBe(Readiness.None);
        ReadyPeople.Of([Member(Day, Day, Role.Auditor, Role.PartnershipAdministrator), Member(null, null, Role.Practitioner)]).ShouldBe(Readiness.None);
        ReadyPeople.Roles.ShouldBe([Role.Practitioner, Role.Supervisor]);
    }

    [Fact]
    public async Task The_directory_and_each_organisation_answer_as_the_rule_does()
    {
        var population = Gen.ListOf(Members, 4).Sample(40).Select((members, at) => (Id: new OrganisationId(Guid.NewGuid()), members.Take(at % 5).ToList())).ToList();
        foreach (var (id, members) in population)
            await Register(id, members);

        var directory = (await Ask<IDirectoryGrain, ImmutableArray<PartnerReadiness>>("all", grain => grain.Readiness(default)))
            .ToDictionary(partner => partner.Partner, partner => partner.Readiness);

        foreach (var (id, members) in population)
        {
            var rule = ReadyPeople.Of(members);
            directory[id].ShouldBe(rule);
            (await Ask<IOrganisationGrain, Readiness>(id.ToString(), grain => grain.Readiness(default))).ShouldBe(rule);
        }
    }

    [Fact]
    public async Task A_change_of_a_member_is_seen_everywhere_at_once()
    {
        var (id, member) = (new OrganisationId(Guid.NewGuid()), Member(null, null, Role.Practitioner));
        await Register(id, [member]);
        var change = new ChangeMember(CommandId.New(), member.User, "Officer", [Role.Practitioner], true, Day, Day);

        var first = await Ask<IOrganisationGrain, OrganisationRecorded>(id.ToString(), grain => grain.ChangeMember(change, default));
        var again = await Ask<IOrganisationGrain, OrganisationRecorded>(id.ToString(), grain => grain.ChangeMember(change, default));

        first.Changed.ShouldBeTrue();
        again.ShouldBe(first);
        (await Ask<IOrganisationGrain, Readiness>(id.ToString(), grain => grain.ReadinessOf(member.User, default))).ShouldBe(new Readiness(Day, Day));
        (await Ask<IDirectoryGrain, ImmutableArray<PartnerReadiness>>("all", grain => grain.Readiness(default)))
            .ShouldContain(new PartnerReadiness(id, new Readiness(Day, Day)));
        var entry = (await Ask<IDirectoryGrain, ImmutableArray<StaffEntry>>("all", grain => grain.Staff(default)))
            .Single(entry => entry.Member.User == member.User);
        (entry.Member.Signatory, entry.Member.VettedUntil, entry.Member.TrainedUntil).ShouldBe((true, Day, Day));
    }

    [Fact]
    public async Task A_stated_capacity_stands_in_the_directory()
    {
        var id = new OrganisationId(Guid.NewGuid());
        await Register(id, []);

        await Ask<IOrganisationGrain, OrganisationRecorded>(id.ToString(), grain => grain.StateCapacity(new StateCapacity(CommandId.New(), 12), default));

        (await Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>("all", grain => grain.Partners(default)))
            .Single(partner => partner.Id == id).Capacity.ShouldBe(12);
    }

    [Fact]
    public async Task Nobody_known_has_no_readiness()
    {
        var id = new OrganisationId(Guid.NewGuid());
        var unknown = await _silo.Ask<IOrganisationGrain, Outcome<Readiness>>(Caller.System("test"), id.ToString(), grain => grain.Readiness(default));
        var stranger = await _silo.Ask<IOrganisationGrain, Outcome<Readiness>>(
            Caller.System("test"), id.ToString(), grain => grain.ReadinessOf(new UserId(Guid.NewGuid()), default));

        unknown.RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        stranger.RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    private static Member Member(DateOnly? vetted, DateOnly? trained, params ImmutableArray<Role> roles) =>
        new(new UserId(Guid.NewGuid()), "A worker", "Officer", roles, false, vetted, trained);

    private async Task Register(OrganisationId id, IEnumerable<Member> members)
    {
        await Ask<IOrganisationGrain, OrganisationRecorded>(id.ToString(), grain => grain.Register(
            new RegisterOrganisation(CommandId.New(), $"Partner {id}", OrganisationKind.Charity, null, [], ""), default));
        foreach (var member in members)
            await Ask<IOrganisationGrain, OrganisationRecorded>(id.ToString(), grain => grain.AddMember(new AddMember(CommandId.New(), member), default));
    }

    private async Task<T> Ask<TGrain, T>(string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        var outcome = await _silo.Ask(Caller.System("test"), key, call);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }
}
