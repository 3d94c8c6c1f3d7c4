using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>A page that stays open ends with the session that opened it, and does not keep that alive.</summary>
public sealed class LiveSessionTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static readonly LocatorAssertionsToBeVisibleOptions Soon = new() { Timeout = 15_000 };
    private static readonly string Police = DemonstrationPeople.DerbyshireOfficer.Organisation.ToString();

    [Fact]
    public async Task Who_has_left_is_shown_nothing_more_within_a_minute_on_a_page_that_is_open()
    {
        var (leaver, name) = await Member();
        await using var visitor = await Open(name);
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            DemonstrationPeople.PartnershipAdministrator, Police, grain => grain.EndMember(new EndMember(CommandId.New(), leaver), default)));

        portal.Time.Move(TimeSpan.FromSeconds(61));

        await Assertions.Expect(visitor.Page.GetByText("This list is no longer brought up to date.")).ToBeVisibleAsync(Soon);
        await Assertions.Expect(visitor.Page.Locator("main .app-kpi")).ToHaveCountAsync(0);
        (await visitor.Ask("/cases")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task Whose_role_was_taken_is_shown_nothing_more_within_a_minute_on_a_page_that_is_open()
    {
        var (worker, name) = await Member();
        await using var visitor = await Open(name);
        var member = Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationMembers>(
            DemonstrationPeople.PartnershipAdministrator, Police, grain => grain.Members(default))).All.Single(each => each.User == worker);
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            DemonstrationPeople.PartnershipAdministrator, Police, grain => grain.ChangeMember(
                new ChangeMember(CommandId.New(), member.User, member.JobTitle, [Role.Auditor], false, member.VettedUntil, member.TrainedUntil), default)));

        portal.Time.Move(TimeSpan.FromSeconds(61));

        await Assertions.Expect(visitor.Page.GetByText("This list is no longer brought up to date.")).ToBeVisibleAsync(Soon);
    }

    [Fact]
    public async Task A_page_that_is_open_does_not_keep_its_session_alive()
    {
        var (_, name) = await Member();
        await using var visitor = await Open(name);

        for (var minute = 0; minute < 15; minute++)
        {
            portal.Time.Move(TimeSpan.FromMinutes(1));
            await visitor.Page.EvaluateAsync("() => fetch('/session/left')");
        }

        await Assertions.Expect(visitor.Page.GetByText("This list is no longer brought up to date.")).ToBeVisibleAsync(Soon);
        (await visitor.Ask("/cases")).Status.ShouldBe(302);
    }

    private async Task<Visitor> Open(string name)
    {
        var visitor = await Visitor.Enter(portal, name, "/alerts/choices");
        var live = LivePart.Of(visitor.Page);
        await visitor.Open("/");
        await live.IsUp();
        return visitor;
    }

    private async Task<(UserId User, string Name)> Member()
    {
        var (user, name) = (new UserId(Guid.NewGuid()), $"Pat Passingname {Guid.NewGuid():N}");
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            DemonstrationPeople.PartnershipAdministrator, Police, grain => grain.AddMember(
                new AddMember(CommandId.New(), new Member(user, name, "Hate crime officer", [Role.Practitioner], VettedUntil: new DateOnly(2050, 1, 1), TrainedUntil: new DateOnly(2050, 1, 1))), default)));
        return (user, name);
    }
}
