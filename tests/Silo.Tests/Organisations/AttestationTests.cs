using System.Collections.Immutable;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Who works there is confirmed each quarter, and somebody who works for two leaves one of them.</summary>
public sealed class AttestationTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly Caller Overseer = new(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.PartnershipAdministrator], "test");

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task A_registered_organisation_has_three_months_and_a_confirmed_one_three_more()
    {
        var (id, glen, sam) = (await Registered(), Member("Glen", Role.OrganisationAdministrator), Member("Sam", Role.Practitioner));
        await Add(id, glen);
        await Add(id, sam);
        (await DueOn(id)).ShouldBe(Today.AddMonths(3));
        (await Deadlines(id)).ShouldBe(["attestation 2026-05-28 23:00", $"runs-out/{sam.User}/Training 2028-02-11 00:00", $"runs-out/{sam.User}/Vetting 2028-02-11 00:00"]);
        var own = new Caller(glen.User, id, glen.Roles, "test");
        var attest = new AttestStaff(CommandId.New(), new OrganisationMembers([glen, sam]).Mark(), [sam.User], [], true);

        // From two windows at once, and once more.
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Ask(own, id, grain => grain.Attest(attest, default))));

        answers.ShouldAllBe(answer => answer.Succeeded && answer.Value.Changed);
        (await _silo.Scalar<long>("select count(*) from journal where stream = $1 and type = 'organisation.staff-attested'", $"organisation/{id}")).ShouldBe(1);
        (await Ask(own, id, grain => grain.Members(default))).Value!.Former.ShouldHaveSingleItem().Name.ShouldBe("Sam");
        (await Deadlines(id)).ShouldBe(["attestation 2026-05-28 23:00"]);
        (await _silo.Scalar<DateOnly>("select attested_on from attestation_row where organisation = $1", id.Value)).ShouldBe(Today);
        (await Ask(own, id, grain => grain.Attest(attest with { Command = CommandId.New() }, default))).RefusedFor(CommonRefusals.ChangedMeanwhile).ShouldBeTrue();
    }

    [Fact]
    public async Task The_partnership_finds_who_is_near_or_late_and_nobody_else_finds_anything()
    {
        var (late, near, far) = (await Registered("Late"), await Registered("Near"), await Registered("Far"));
        await Add(late, Member("Glen", Role.OrganisationAdministrator));
        await _silo.Execute("update attestation_row set due_on = $2 where organisation = $1", late.Value, Today.AddDays(-1));
        await _silo.Execute("update attestation_row set due_on = $2 where organisation = $1", near.Value, Today.AddDays(14));
        await _silo.Execute("update attestation_row set due_on = $2 where organisation = $1", far.Value, Today.AddDays(15));

        var list = (await _silo.Ask<IDirectoryGrain, Outcome<AttestationList>>(Overseer, "all", grain => grain.Attestations(default))).Value!;

        list.Lines.ShouldBe([new AttestationLine(late, "Late", Today.AddDays(-1), null, 1, true), new AttestationLine(near, "Near", Today.AddDays(14), null, 0, false)]);
        list.Overdue.ShouldBe(1);
        list.All.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var role in Enum.GetValues<Role>().Except([Role.PartnershipAdministrator]))
        {
            await Should.ThrowAsync<CallDeniedException>(() => _silo.Ask<IDirectoryGrain, Outcome<AttestationList>>(
                Overseer with { Roles = [role] }, "all", grain => grain.Attestations(default)));
        }
    }

    [Fact]
    public async Task A_deadline_that_has_not_come_tells_nobody_anything()
    {
        var (id, sam) = (await Registered(), Member("Sam", Role.Practitioner));
        await Add(id, sam);

        foreach (var kind in new[] { "attestation", $"runs-out/{sam.User}/Vetting", "runs-out/", "" })
            (await Ask(Caller.System("test"), id, grain => grain.DeadlineCame(kind, default))).Value!.Changed.ShouldBeFalse();
        await Should.ThrowAsync<CallDeniedException>(() => Ask(Overseer, id, grain => grain.DeadlineCame("attestation", default)));
    }

    [Fact]
    public async Task A_date_that_is_past_is_told_of_by_itself()
    {
        var (id, sam) = (await Registered(), Member("Sam", Role.Practitioner) with { VettedUntil = Today.AddDays(6) });

        await Add(id, sam);

        await _silo.Time.Until("it was told", TimeSpan.FromSeconds(5), async () => (await Deadlines(id)).Contains($"runs-out/{sam.User}/Vetting 2026-03-18 00:00"));
        (await _silo.Scalar<long>("select count(*) from outbox where kind = 'alert' and key like $1", $"%{sam.User}/Vetting/2026-03-18/7")).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_leaves_one_of_two_organisations_stays_in_the_other_with_all_that_is_theirs_there()
    {
        var (one, two, sam) = (await Registered(), await Registered(), Member("Sam", Role.Practitioner));
        foreach (var id in new[] { one, two })
        {
            await Add(id, sam);
            (await _silo.Ask<IAlertChoiceGrain, Outcome<AlertChoice>>(
                new Caller(sam.User, id, sam.Roles, "test"), AlertChoice.KeyOf(id, sam.User),
                grain => grain.Choose(new ChooseAlerts(CommandId.New(), 0, AlertMode.Soon, "sam@example.org"), default))).Refusals.ShouldBeEmpty();
        }

        (await Ask(Overseer, one, grain => grain.EndMember(new EndMember(CommandId.New(), sam.User), default))).Refusals.ShouldBeEmpty();

        (await Standing(one, sam)).ShouldBeNull();
        (await Standing(two, sam))!.Member.Roles.ShouldBe(sam.Roles);
        (await _silo.Ask<IDirectoryGrain, Outcome<ImmutableArray<StaffEntry>>>(Caller.System("test"), "all", grain => grain.Memberships(sam.User, default)))
            .Value.ShouldHaveSingleItem().Organisation.Id.ShouldBe(two);
        (await Ask(Overseer, two, grain => grain.Members(default))).Value!.All.ShouldHaveSingleItem().User.ShouldBe(sam.User);
        (await _silo.Scalar<Guid[]>("select array_agg(organisation) from alert_choice where person = $1", sam.User.Value)).ShouldBe([two.Value]);
        (await Deadlines(two)).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Whose_vetting_or_training_is_past_stands_without_what_opens_cases()
    {
        var (id, today, past) = (await Registered(), Member("Today", Role.Practitioner) with { VettedUntil = Today }, Member("Past", Role.Practitioner, Role.Auditor) with { TrainedUntil = Today.AddDays(-1) });
        await Add(id, today);
        await Add(id, past);

        (await Standing(id, today))!.Lapsed.ShouldBeNull();
        var lapsed = (await Standing(id, past))!;
        lapsed.Member.Roles.ShouldBe([Role.Auditor]);
        (lapsed.Lapsed!.Vetting, lapsed.Lapsed.Training, lapsed.Lapsed.Roles.Single()).ShouldBe((false, true, Role.Practitioner));
        (await Ask(Overseer, id, grain => grain.Members(default))).Value!.All.Single(member => member.User == past.User).Roles.Length.ShouldBe(2);
    }

    private async Task<StaffEntry?> Standing(OrganisationId organisation, Member member) => (await _silo.Ask<IDirectoryGrain, Outcome<StaffEntry>>(
        Caller.System("test"), "all", grain => grain.Standing(organisation, member.User, default))).Value;

    private Task<DateOnly> DueOn(OrganisationId organisation) => _silo.Scalar<DateOnly>(
        "select due_on from attestation_row where organisation = $1", organisation.Value);

    private Task<string[]> Deadlines(OrganisationId organisation) => _silo.Scalar<string[]>(
        "select array_agg(kind || ' ' || to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') order by kind) from deadline where stream = $1", $"organisation/{organisation}");

    private static Member Member(string name, params Role[] roles) =>
        new(new UserId(Guid.NewGuid()), name, "", [.. roles], false, Today.AddYears(2), Today.AddYears(2));

    private async Task<OrganisationId> Registered(string name = "Partner")
    {
        var id = new OrganisationId(Guid.NewGuid());
        (await Ask(Caller.System("test"), id, grain => grain.Register(
            new RegisterOrganisation(CommandId.New(), name, OrganisationKind.Charity, null, [], ""), default))).Refusals.ShouldBeEmpty();
        return id;
    }

    private async Task Add(OrganisationId id, Member member) =>
        (await Ask(Caller.System("test"), id, grain => grain.AddMember(new AddMember(CommandId.New(), member), default))).Refusals.ShouldBeEmpty();

    private Task<Outcome<T>> Ask<T>(Caller caller, OrganisationId organisation, Func<IOrganisationGrain, Task<Outcome<T>>> call) =>
        _silo.Ask(caller, organisation.ToString(), call);
}
