using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Organisations;

/// <summary>Somebody's vetting or training runs out: cases close, and they are told why and whom to ask.</summary>
[Collection(PortalsCollection.Name)]
public sealed class RanOutTests(Portals portals)
{
    private static readonly OrganisationId Organisation = DemonstrationPeople.Signatory("E07000135").Organisation;
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).DateTime);

    [Fact]
    public async Task Whose_vetting_is_past_is_told_on_each_page_that_closed_and_goes_on_once_it_is_renewed()
    {
        var administrator = await Added("Glenda", Role.OrganisationAdministrator, Today.AddYears(1), Today.AddYears(1));
        var lapsed = await Added("Lapsed", Role.Supervisor, Today.AddDays(-1), null);
        using var client = Signed(lapsed);

        var home = (await PostedPage.Open(client, "/")).Document.Text();
        home.ShouldContain("You cannot open cases and referrals at the moment: your vetting ran out on ");
        home.ShouldContain("and no training in data protection is on record for you");
        home.ShouldContain(administrator.Name);
        home.ShouldNotContain("Nothing waits for you");
        foreach (var page in new[] { "/cases", "/referrals", "/cases/C-1", "/referrals/left-behind", "/absence", "/alerts" })
        {
            using var answer = await client.GetAsync(page);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
            var text = PostedPage.Parse(await answer.Content.ReadAsStringAsync()).Text();
            text.ShouldContain("your vetting ran out on ", Case.Sensitive, page);
            text.ShouldContain("whom your start page names", Case.Sensitive, page);
        }

        Prepared.Sure(await Ask(grain => grain.ChangeMember(
            new ChangeMember(CommandId.New(), lapsed.User, "", lapsed.Roles, false, Today, Today), default)));
        (await PostedPage.Open(client, "/cases")).Document.Text().ShouldNotContain("ran out");
        (await PostedPage.Open(client, "/")).Document.Text().ShouldContain("Your vetting runs out today: it counts for the last time.");
    }

    [Fact]
    public async Task Whose_dates_are_near_is_told_at_home_and_opens_everything_still()
    {
        var near = await Added("Near", Role.Practitioner, Today.AddDays(30), Today.AddDays(31));
        using var client = Signed(near);

        var home = (await PostedPage.Open(client, "/")).Document.Text();
        home.ShouldContain("Your vetting runs out on ");
        home.ShouldContain("in 30 days");
        home.ShouldNotContain("Your training");
        (await PostedPage.Open(client, "/cases")).Document.Text().ShouldNotContain("runs out");
    }

    [Fact]
    public async Task Whoever_opens_no_cases_and_who_asks_for_nothing_that_is_there_is_told_of_nothing()
    {
        var officer = await Added("Officer", Role.DataProtectionOfficer, null, Today.AddDays(-100));
        using var client = Signed(officer);

        (await PostedPage.Open(client, "/")).Document.Text().ShouldNotContain("ran out");
        (await PostedPage.Open(client, "/restrictions")).Document.Text().ShouldContain("Restrictions");
        foreach (var visitor in new[] { client, Signed(await Added("Ready", Role.Practitioner, Today, Today)) })
        {
            using var answer = await visitor.GetAsync("/no-such-page");
            PostedPage.Parse(await answer.Content.ReadAsStringAsync()).Text().ShouldNotContain("cases and referrals");
            visitor.Dispose();
        }
    }

    [Fact]
    public async Task The_administrator_is_told_how_many_need_new_dates()
    {
        var administrator = await Added("Gwen", Role.OrganisationAdministrator, null, null);
        await Added("Out of date", Role.Practitioner, Today.AddDays(-1), Today);
        using var client = Signed(administrator);

        (await PostedPage.Open(client, "/")).Document.Text().ShouldContain(": vetting or training is out of date, or runs out within 30 days");
    }

    private HttpClient Signed(Member member) =>
        portals.Development.SignedMember(new Caller(member.User, Organisation, member.Roles, "casework"));

    private async Task<Member> Added(string name, Role role, DateOnly? vetted, DateOnly? trained)
    {
        var member = new Member(new UserId(Guid.NewGuid()), $"{name} {Guid.NewGuid().ToString()[..8]}", "", [role], false, vetted, trained);
        Prepared.Sure(await Ask(grain => grain.AddMember(new AddMember(CommandId.New(), member), default)));
        return member;
    }

    private Task<Outcome<OrganisationRecorded>> Ask(Func<IOrganisationGrain, Task<Outcome<OrganisationRecorded>>> call) =>
        portals.Development.Ask(DemonstrationPeople.PartnershipAdministrator, Organisation.ToString(), call);
}
