using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts;

/// <summary>Whoever has the link of an invitation: what they read, and how they come in.</summary>
[Collection(PortalsCollection.Name)]
public sealed class InvitedPageTests(Portals portals)
{
    private const string Password = "three words about nothing";
    private readonly PortalHost _portal = portals.Development;

    [Fact]
    public async Task The_link_says_to_what_and_opening_it_uses_nothing_up()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var client = _portal.Nobody();

        foreach (var _ in new[] { 1, 2 })
        {
            var text = (await PostedPage.Open(client, path)).Document.Text();
            text.ShouldContain("Join Derbyshire Constabulary");
            text.ShouldContain("Community officer");
            text.ShouldContain("Practitioner");
        }
    }

    [Fact]
    public async Task Every_link_that_cannot_be_used_leads_to_one_and_the_same_page()
    {
        var (id, path) = await PreparedJoining.Invited(_portal);
        var glen = DemonstrationPeople.DerbyshireAdministrator;
        await _portal.Ask<IOrganisationGrain, InvitationRecorded>(
            glen, glen.Organisation.ToString(), grain => grain.WithdrawInvitation(new WithdrawInvitation(CommandId.New(), id), default));
        var (_, open) = await PreparedJoining.Invited(_portal);
        using var client = _portal.Nobody();
        string[] useless =
        [
            path, open[..^1], open + "x", open[..^1] + (open[^1] is 'A' ? 'B' : 'A'), $"/invitation/{Guid.NewGuid()}/{id}/{new string('s', 43)}",
            $"/invitation/{glen.Organisation}/{Guid.NewGuid()}/{new string('s', 43)}", "/invitation/a/b/c", $"/invitation/{Guid.Empty}/{id}/%01",
        ];

        var pages = new List<string>();
        foreach (var each in useless)
        {
            using var answer = await client.GetAsync(each);
            answer.StatusCode.ShouldBe(HttpStatusCode.Gone, each);
            var page = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
            page.QuerySelector("h1")!.TextContent.ShouldBe("This link does not work");
            pages.Add(page.QuerySelector("main")!.TextContent);
        }

        pages.Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_makes_an_account_goes_on_to_their_second_factor_and_is_a_member_at_the_end()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var client = _portal.Nobody();
        var address = Address();

        (await Begin(client, path, address).Taken()).ShouldBe("/sign-in/set-up");

        var account = (await Account(address))!;
        (account.Name, account.CompletedAt, account.PasswordHash is not null).ShouldBe(("New Invented", null, true));
        account.Invitation!.Split('/').Length.ShouldBe(2);
        (await Standing(account.Id)).Succeeded.ShouldBeFalse();
        var acceptance = _portal.Services.GetRequiredService<InvitationAcceptance>();
        var link = path["/invitation/".Length..];
        (await acceptance.Accept(link, account, default)).ShouldBeTrue();
        (await acceptance.Accept(link, account, default)).ShouldBeTrue();
        (await acceptance.Accept("nonsense", account, default)).ShouldBeFalse();
        var member = (await Standing(account.Id)).Value!.Member;
        (member.Name, member.JobTitle, member.VettedUntil).ShouldBe(("New Invented", "Community officer", new DateOnly(2028, 3, 12)));
        using var used = await client.GetAsync(path);
        used.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Somebody_who_wants_a_passkey_has_no_password()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var client = _portal.Nobody();
        var address = Address();

        (await Send(client, path, new("Name", "New Invented"), new("Address", address), new("How", "passkey"), new("Password", Password)).Taken()).ShouldBe("/sign-in/set-up");

        (await Account(address))!.PasswordHash.ShouldBeNull();
    }

    [Fact]
    public async Task Opening_the_link_again_begins_anew_and_nothing_of_the_first_try_is_left()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var first = _portal.Nobody();
        using var second = _portal.Nobody();
        var (address, other) = (Address(), Address());
        await Begin(first, path, address).Taken();
        var begun = (await Account(address))!;
        await In(async accounts =>
        {
            accounts.RecoveryCodes.Add(new RecoveryCode { Account = begun.Id, Hash = [1, 2, 3] });
            await accounts.SaveChangesAsync();
        });

        await Begin(second, path, address).Taken();
        (await Account(address))!.Id.ShouldNotBe(begun.Id);
        await In(async accounts => (await accounts.RecoveryCodes.AnyAsync(code => code.Account == begun.Id)).ShouldBeFalse());

        await Begin(second, path, other).Taken();
        (await Account(address)).ShouldBeNull();
        (await Account(other)).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_address_that_somebody_signs_in_with_is_nobody_elses()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var client = _portal.Nobody();
        var address = Address();
        await Begin(client, path, address).Taken();
        await Complete(address);

        var (page, errors) = await Begin(client, (await PreparedJoining.Invited(_portal)).Path, address.ToUpperInvariant()).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("This address cannot be used for a new account");
        PostedPage.Value(page, "Address").ShouldBe(address.ToUpperInvariant());
    }

    [Fact]
    public async Task What_was_begun_and_never_finished_is_deleted_after_seven_days()
    {
        using var client = _portal.Nobody();
        var (old, fresh, complete) = (Address(), Address(), Address());
        foreach (var address in new[] { old, fresh, complete })
            await Begin(client, (await PreparedJoining.Invited(_portal)).Path, address).Taken();
        await Complete(complete);
        await In(accounts => accounts.Users.Where(account => account.Email == old || account.Email == complete)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.CreatedAt, DateTimeOffset.UtcNow.AddDays(-8))));

        using (var scope = _portal.Services.CreateScope())
            await scope.ServiceProvider.GetRequiredService<BegunAccounts>().DeleteAbandoned(default);

        (await Account(old)).ShouldBeNull();
        (await Account(fresh)).ShouldNotBeNull();
        (await Account(complete)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_clicks_at_once_make_one_account()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var client = _portal.Nobody();
        var address = Address();

        var both = await Task.WhenAll(Begin(client, path, address), Begin(client, path, address));

        both.Select(answer => answer.StatusCode).ShouldContain(HttpStatusCode.Redirect);
        foreach (var answer in both)
            answer.Dispose();
        await In(async accounts => (await accounts.Users.CountAsync(account => account.Email == address)).ShouldBe(1));
    }

    [Fact]
    public async Task What_is_wrong_is_named_what_was_typed_stays_and_the_password_is_not_shown_again()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var client = _portal.Nobody();

        (await Send(client, path).Refused()).Errors.ShouldBe(["Enter your name", "Enter your e-mail address, like name@example.org", "Select how you want to sign in"]);
        var (page, errors) = await Send(client, path, new("Name", "O'<b>N</b>"), new("Address", "a@b@c"), new("How", "password"), new("Password", "tooshort")).Refused();
        errors.ShouldBe(["Enter your e-mail address, like name@example.org", "Make it longer: it needs 6 more characters"]);
        (PostedPage.Value(page, "Name"), PostedPage.Value(page, "Address"), PostedPage.Value(page, "Password")).ShouldBe(("O'<b>N</b>", "a@b@c", ""));
        page.DocumentElement.OuterHtml.ShouldNotContain("tooshort");
        (await Send(client, path, new("Name", "A\tB"), new("Address", Address()), new("How", "passkey")).Refused()).Errors.ShouldBe(["Take unprintable characters out of your name"]);
    }

    [Fact]
    public async Task A_member_gets_their_own_id_and_nobody_takes_the_account_of_one_who_has_it()
    {
        var member = await Member();
        var (_, path) = await PreparedJoining.Invited(_portal, member.User);
        using var client = _portal.Nobody();
        var address = Address();
        var page = await PostedPage.Open(client, path);
        page.Document.Text().ShouldContain(member.Name);
        page.Document.QuerySelector("main [name=Name]").ShouldBeNull();

        await Send(client, path, new("Name", "Somebody Else"), new("Address", address), new("How", "password"), new("Password", Password)).Taken();
        var account = (await Account(address))!;
        (account.Id, account.Name).ShouldBe((member.User.Value, member.Name));

        await Complete(address);
        using var late = await client.GetAsync(path);
        late.StatusCode.ShouldBe(HttpStatusCode.Gone);
        using var sent = await client.PostAsync(path, new FormUrlEncodedContent(page.Hidden().Concat(
            [new("Address", Address()), new("How", "password"), new("Password", "another password entirely")])));
        sent.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await Account(address))!.PasswordHash.ShouldBe(account.PasswordHash);
    }

    [Fact]
    public async Task Whoever_is_signed_in_accepts_as_themselves()
    {
        var (_, path) = await PreparedJoining.Invited(_portal);
        var mo = DemonstrationPeople.DerbyCouncilOfficer;
        using var client = _portal.Signed(mo, "Mo Exemplar");
        var page = await PostedPage.Open(client, path);
        page.Document.Text().ShouldContain("You are signed in as Mo Exemplar");
        page.Document.QuerySelector("main [name=Password]").ShouldBeNull();

        (await page.Send([]).Taken()).ShouldBe("/account/organisation");

        (await Standing(mo.User.Value)).Value!.Member.Name.ShouldBe("Mo Exemplar");
        var again = await PostedPage.Open(client, (await PreparedJoining.Invited(_portal)).Path);
        (await again.Send([]).Refused()).Errors.ShouldBe(["You work there already"]);
    }

    [Fact]
    public async Task Whoever_proved_who_they_are_and_works_nowhere_is_led_to_the_invitation_and_in()
    {
        var address = Address();
        using (var first = _portal.Nobody())
            await Begin(first, (await PreparedJoining.Invited(_portal)).Path, address).Taken();
        await Complete(address);
        var account = (await Account(address))!;
        var (_, path) = await PreparedJoining.Invited(_portal);
        using var scope = _portal.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var steps = scope.ServiceProvider.GetRequiredService<EnteringSteps>();

        (await steps.Next(context, new Entrance(account.Id, DateTimeOffset.UtcNow, Means.Passkey, path))).ShouldBe(path);
        using var client = _portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", context.Response.Headers.SetCookie.Single()!.Split(';')[0]);
        var page = await PostedPage.Open(client, path);
        page.Document.Text().ShouldContain("Accept as New Invented");
        (await Standing(account.Id)).Succeeded.ShouldBeFalse();

        (await page.Send([]).Taken()).ShouldBe("/");

        (await Standing(account.Id)).Value!.Member.Name.ShouldBe("New Invented");
    }

    [Theory]
    [InlineData("/invitation")]
    [InlineData("/invitation/../sign-out")]
    [InlineData("//invitation/11111111-1111-1111-1111-111111111111/11111111-1111-1111-1111-111111111111/s")]
    [InlineData("/invitation/11111111-1111-1111-1111-111111111111/11111111-1111-1111-1111-111111111111/s/t")]
    [InlineData("https://elsewhere.example/invitation/11111111-1111-1111-1111-111111111111/11111111-1111-1111-1111-111111111111/s")]
    [InlineData(null)]
    public void Path_that_is_of_no_invitation_leads_to_none(string? path) => InvitationLink.IsPath(path).ShouldBeFalse();

    [Fact]
    public async Task An_invitation_for_somebody_else_is_not_accepted_by_who_is_signed_in()
    {
        var (_, path) = await PreparedJoining.Invited(_portal, (await Member()).User);
        using var client = _portal.Signed(DemonstrationPeople.LeicesterCouncilOfficer, "Nic Facsimile");

        var page = await PostedPage.Open(client, path);

        page.Document.Text().ShouldContain("who has no way to sign in yet, and you are signed in as Nic Facsimile");
        page.Document.QuerySelectorAll("main button").Select(button => button.TextContent.Trim()).ShouldBe(["Sign out"]);
        using var sent = await client.PostAsync(path, new FormUrlEncodedContent(page.Hidden().Where(field => field.Key is not "_handler").Append(new("_handler", "accept"))));
        (await Standing(DemonstrationPeople.LeicesterCouncilOfficer.User.Value)).Succeeded.ShouldBeFalse();
    }

    private static Task<HttpResponseMessage> Begin(HttpClient client, string path, string address) =>
        Send(client, path, new("Name", " New Invented "), new("Address", address), new("How", "password"), new("Password", Password));

    private static async Task<HttpResponseMessage> Send(HttpClient client, string path, params KeyValuePair<string, string>[] typed)
    {
        var form = (await PostedPage.Open(client, path)).Document.QuerySelectorAll<IHtmlFormElement>("main form")
            .Single(each => each.QuerySelector("input[name=_handler]")?.GetAttribute("value") is "begin");
        return await client.PostAsync(path, new FormUrlEncodedContent(
            form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value)).Concat(typed)));
    }

    private static string Address() => $"invented.{Guid.NewGuid():N}@example.org";

    private async Task<Member> Member()
    {
        var glen = DemonstrationPeople.DerbyshireAdministrator;
        var member = new Member(new UserId(Guid.NewGuid()), $"Member {Guid.NewGuid().ToString()[..8]}", "", [Role.Practitioner]);
        await _portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            glen, glen.Organisation.ToString(), grain => grain.AddMember(new AddMember(CommandId.New(), member), default));
        return member;
    }

    private Task<Outcome<StaffEntry>> Standing(Guid person) => _portal.Ask<IDirectoryGrain, StaffEntry>(
        Caller.System("test"), "all", grain => grain.Standing(DemonstrationPeople.DerbyshireAdministrator.Organisation, new UserId(person), default));

    private async Task<Account?> Account(string address)
    {
        Account? found = null;
        await In(async accounts => found = await accounts.Users.SingleOrDefaultAsync(account => account.Email == address));
        return found;
    }

    private Task Complete(string address) => In(accounts => accounts.Users.Where(account => account.Email == address)
        .ExecuteUpdateAsync(set => set.SetProperty(account => account.CompletedAt, DateTimeOffset.UtcNow).SetProperty(account => account.Invitation, (string?)null)));

    private async Task In(Func<AccountsDb, Task> act)
    {
        using var scope = _portal.Services.CreateScope();
        await act(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }
}
