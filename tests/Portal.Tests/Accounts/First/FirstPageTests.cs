using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.First;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.First;

/// <summary>A partnership begins: on an empty installation, by a link that works once.</summary>
public sealed class FirstPageTests : IAsyncLifetime
{
    private static readonly KeyValuePair<string, string>[] Typed =
    [
        new("Name", "Invented County Council"), new("Kind", "Council"), new("OwnName", "Ada Invented"), new("JobTitle", "Manager"),
        new("Address", "ada@people.example"), new("By", "Password"), new("Password", "tangerine bicycle under fog"),
    ];

    private PortalHost _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalHost.Create("Production");

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Whoever_opens_it_names_the_organisation_and_themself_and_goes_on_to_set_up()
    {
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, await Link());

        (await page.Send([.. Typed, new("Signatory", "yes")]).Taken()).ShouldBe("/sign-in/set-up");

        var organisation = (await Partners()).ShouldHaveSingleItem();
        (organisation.Name, organisation.Kind).ShouldBe(("Invented County Council", OrganisationKind.Council));
        var account = await Stored(accounts => accounts.Users.AsNoTracking().SingleAsync());
        (account.Name, account.Email, account.CompletedAt).ShouldBe(("Ada Invented", "ada@people.example", null));
        account.PasswordHash.ShouldNotBeNull();
        var member = (await _portal.Ask<IOrganisationGrain, Member>(
            Caller.System("test"), organisation.Id.ToString(), grain => grain.Member(new UserId(account.Id), default))).Value!;
        (member.Name, member.JobTitle, member.Signatory).ShouldBe(("Ada Invented", "Manager", true));
        member.Roles.ShouldBe([Role.OrganisationAdministrator, Role.PartnershipAdministrator]);
    }

    [Fact]
    public async Task Sent_twice_it_is_taken_once_and_from_another_form_no_more()
    {
        var link = await Link();
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, link);
        var another = await PostedPage.Open(client, link);

        foreach (var answer in await Task.WhenAll(page.Send(Typed), page.Send(Typed)))
            answer.Headers.Location!.OriginalString.ShouldEndWith("/sign-in/set-up");

        using var late = await another.Send(Typed);
        late.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await client.ShouldNotBeThere(link);
        (await Stored(accounts => accounts.Users.CountAsync())).ShouldBe(1);
        (await Partners()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_newer_link_ends_the_older_and_begins_again_what_was_not_finished()
    {
        using var client = _portal.Nobody();
        var older = await Link();
        await (await PostedPage.Open(client, older)).Send(Typed).Taken();

        var newer = await Link();
        await client.ShouldNotBeThere(older);
        var page = await PostedPage.Open(client, newer);
        await page.Send([.. Typed.Where(field => field.Key is not "Address" and not "By"), new("Address", "other@people.example"), new("By", "Passkey")]).Taken();

        var account = await Stored(accounts => accounts.Users.AsNoTracking().SingleAsync());
        (account.Email, account.PasswordHash).ShouldBe(("other@people.example", null));
        (await Partners()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Once_somebody_can_sign_in_there_is_neither_link_nor_page()
    {
        var link = await Link();
        await Stored(accounts =>
        {
            accounts.Users.Add(new Account { Id = Guid.NewGuid(), Name = "Somebody", UserName = "x", CreatedAt = DateTimeOffset.UtcNow, CompletedAt = DateTimeOffset.UtcNow });
            return accounts.SaveChangesAsync();
        });
        using var client = _portal.Nobody();

        await client.ShouldNotBeThere(link);
        (await Made()).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_wrong_is_named_at_once_and_what_was_typed_stays()
    {
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, await Link());

        (await page.Send([]).Refused()).Errors.ShouldBe(
        [
            "Enter the name of the organisation", "Select what kind of partner it is", "Enter your name",
            "Enter an e-mail address in the correct format, like name@example.org", "Select how you want to sign in",
        ]);
        var (shown, errors) = await page.Send([.. Typed.Where(field => field.Key is not "Password"), new("Password", "ada invented 1")]).Refused();
        errors.ShouldNotBeEmpty();
        PostedPage.Value(shown, "Name").ShouldBe("Invented County Council");
        shown.Source.Text.ShouldNotContain("ada invented 1");
        (await page.Send(Typed.Select(field => field.Key is "Name" ? new("Name", new string('x', 201)) : field)).Refused()).Errors
            .ShouldBe(["Shorten a name to 200 characters or fewer"]);
        (await page.Send(Typed.Select(field => field.Key is "OwnName" ? new("OwnName", "Ada\u0007\ud800") : field)).Refused()).Errors
            .ShouldBe(["Take unprintable characters out of your name"]);

        (await Stored(accounts => accounts.Users.CountAsync())).ShouldBe(0);
        await page.Send(Typed).Taken();
    }

    [Fact]
    public async Task An_organisation_that_was_imported_before_is_the_one()
    {
        var imported = new OrganisationId(Guid.NewGuid());
        (await _portal.Ask<IOrganisationGrain, OrganisationRecorded>(Caller.System("test"), imported.ToString(), grain => grain.Register(
            new RegisterOrganisation(CommandId.New(), "Invented county council", OrganisationKind.Council, "E10000007", [], ""), default))).Refusals.ShouldBeEmpty();
        using var client = _portal.Nobody();

        await (await PostedPage.Open(client, await Link())).Send(Typed).Taken();

        (await Partners()).ShouldHaveSingleItem().Id.ShouldBe(imported);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("%f0%9f%98%80")]
    [InlineData("' or true --")]
    public async Task Another_secret_leads_nowhere(string secret)
    {
        await Link();
        using var client = _portal.Nobody();

        await client.ShouldNotBeThere($"/first/{secret}");
    }

    private async Task<string> Link() => FirstPlace.Of((await Made())!);

    private async Task<string?> Made()
    {
        using var scope = _portal.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<FirstLinks>().Make(default);
    }

    private async Task<ImmutableArray<OrganisationProfile>> Partners() => (await _portal.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(
        Caller.System("test"), "all", grain => grain.Partners(default))).Value;

    private async Task<T> Stored<T>(Func<AccountsDb, Task<T>> read)
    {
        using var scope = _portal.Services.CreateScope();
        return await read(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }
}
