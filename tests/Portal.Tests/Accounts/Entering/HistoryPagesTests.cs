using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>When somebody signed in: shown to them, and to who looks after the people of the organisation that it was for.</summary>
[Collection(PortalsCollection.Name)]
public sealed class HistoryPagesTests(Portals portals)
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Glen = DemonstrationPeople.DerbyshireAdministrator;
    private readonly PortalHost _portal = portals.Development;

    [Fact]
    public async Task A_person_sees_all_that_is_theirs_and_nothing_of_others()
    {
        var person = PreparedAccounts.Stranger() with { Organisation = Sam.Organisation, Roles = [Role.Practitioner] };
        await Write(person.User, SignInOutcome.WrongPassword, Means.Password);
        await Write(person.User, SignInOutcome.Entered, Means.Passkey, DemonstrationPeople.Imam.Organisation);
        await Write(new UserId(Guid.NewGuid()), SignInOutcome.WrongCode, Means.PasswordAndCode);
        using var client = _portal.Signed(person);

        var lines = await Lines(client, AccountLinks.History);

        // The latest is the session by which they read it.
        lines.Skip(1).ShouldBe(["Signed in | Passkey | Firefox on Windows", "Wrong password | Password | Firefox on Windows"]);
    }

    [Fact]
    public async Task Whoever_looks_after_the_people_sees_what_was_for_their_organisation_or_for_none_yet()
    {
        await Write(Sam.User, SignInOutcome.WrongCode, Means.PasswordAndCode);
        await Write(Sam.User, SignInOutcome.RecoveryUsed, Means.PasswordAndRecoveryCode, Sam.Organisation);
        await Write(Sam.User, SignInOutcome.SteppedUp, Means.PasswordAndPasskey, DemonstrationPeople.Imam.Organisation);
        using var client = _portal.Signed(Glen);

        var lines = await Lines(client, AccountLinks.MemberSignIns(Sam.Organisation, Sam.User));

        lines.ShouldContain(line => line == "Wrong code | Password and code | Firefox on Windows");
        lines.ShouldContain(line => line == "Way back used | Password and recovery code | Firefox on Windows");
        lines.ShouldNotContain(line => line.Contains("Password and passkey", StringComparison.Ordinal));
    }

    [Fact]
    public async Task To_everybody_else_the_page_is_not_there()
    {
        var address = AccountLinks.MemberSignIns(Sam.Organisation, Sam.User);
        Caller[] others =
        [
            Sam, DemonstrationPeople.PartnershipAdministrator, Glen with { Organisation = DemonstrationPeople.DerbyCouncilOfficer.Organisation },
            DemonstrationPeople.DerbyCouncilManager with { Roles = [Role.OrganisationAdministrator] },
        ];
        foreach (var other in others)
        {
            using var client = _portal.Signed(other);
            await client.ShouldNotBeThere(address);
        }
    }

    [Fact]
    public async Task Of_another_organisations_member_or_of_nobody_there_is_no_such_page_in_ones_own()
    {
        using var client = _portal.Signed(Glen);

        await client.ShouldNotBeThere(AccountLinks.MemberSignIns(Glen.Organisation, DemonstrationPeople.DerbyCouncilOfficer.User));
        await client.ShouldNotBeThere(AccountLinks.MemberSignIns(Glen.Organisation, new UserId(Guid.NewGuid())));
        await client.ShouldNotBeThere($"/organisations/{Glen.Organisation}/members/nobody/sign-ins");
    }

    [Fact]
    public async Task A_long_history_comes_in_parts()
    {
        var person = PreparedAccounts.Stranger() with { Organisation = Sam.Organisation, Roles = [Role.Practitioner] };
        for (var line = 0; line < SignInHistory.PageSize + 3; line++)
            await Write(person.User, SignInOutcome.WrongPassword, Means.Password);
        using var client = _portal.Signed(person);
        var page = PostedPage.Parse(await client.GetStringAsync(AccountLinks.History));

        var next = page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;

        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(SignInHistory.PageSize);
        var rest = PostedPage.Parse(await client.GetStringAsync(next));
        rest.QuerySelectorAll("main tbody tr").Length.ShouldBe(4);
        rest.QuerySelector("a[rel=next]").ShouldBeNull();
        rest.QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe(AccountLinks.History);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_place_in_it_that_is_none_is_the_latest(string before)
    {
        using var client = _portal.Signed(Sam);

        using var answer = await client.GetAsync($"{AccountLinks.History}?before={before}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("app-nowrap");
    }

    private async Task Write(UserId person, SignInOutcome outcome, Means means, OrganisationId? organisation = null)
    {
        var context = new DefaultHttpContext { Request = { Headers = { UserAgent = "Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0" } } };
        await _portal.Services.GetRequiredService<SignInHistory>().Write(person.Value, null, outcome, means, context, organisation);
    }

    private static async Task<string[]> Lines(HttpClient client, string address)
    {
        var page = PostedPage.Parse(await client.GetStringAsync(address));
        return [.. page.QuerySelectorAll("main tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())))];
    }
}
