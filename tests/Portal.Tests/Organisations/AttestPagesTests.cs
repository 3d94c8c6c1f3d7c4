using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Organisations;

/// <summary>Who still works at an organisation. Harborough's people are changed by no other test.</summary>
[Collection(PortalsCollection.Name)]
public sealed class AttestPagesTests(Portals portals)
{
    private static readonly Caller Harper = DemonstrationPeople.Signatory("E07000131");
    private static readonly Caller Administrator = new(new UserId(Guid.NewGuid()), Harper.Organisation, [Role.OrganisationAdministrator], "casework");
    private static readonly string Address = $"/organisations/{Harper.Organisation}";
    private static readonly string Attest = $"{Address}/attest";

    [Fact]
    public async Task That_everybody_still_works_there_is_confirmed_once_and_shown()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Attest);
        page.Document.Text().ShouldContain("Harper Standin");
        KeyValuePair<string, string>[] typed = [new("Confirmed", "yes"), new("ToChange", Harper.User.ToString())];

        (await page.Send(typed).Taken()).ShouldBe(Address + "?saved=true");
        (await page.Send(typed).Taken()).ShouldBe(Address + "?saved=true");

        var shown = (await PostedPage.Open(client, Address)).Document;
        shown.Text().ShouldContain("Confirmed on ");
        shown.Text().ShouldContain("Roles or dates still to be put right: Harper Standin");
    }

    [Fact]
    public async Task Whoever_left_is_named_once_more_before_their_membership_ends()
    {
        using var client = portals.Development.Signed(Administrator);
        var leaver = await Added("Leaver");
        var page = await PostedPage.Open(client, Attest);

        using var asked = await page.Send([new("Left", leaver.User.ToString()), new("Confirmed", "yes")]);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var check = PostedPage.Parse(await asked.Content.ReadAsStringAsync());
        check.Text().ShouldContain("End this membership?");
        check.Text().ShouldContain(leaver.Name);
        (await Members()).All.ShouldContain(member => member.User == leaver.User);

        var fields = check.QuerySelectorAll<IHtmlInputElement>("main form input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value)).ToList();
        (await client.PostAsync(Attest, new FormUrlEncodedContent(fields)).Taken()).ShouldBe(Address + "?saved=true");
        (await client.PostAsync(Attest, new FormUrlEncodedContent(fields)).Taken()).ShouldBe(Address + "?saved=true");

        var after = await Members();
        after.All.ShouldNotContain(member => member.User == leaver.User);
        after.Former.ShouldContain(member => member.User == leaver.User);
        after.All.ShouldContain(member => member.User == Harper.User);
    }

    [Fact]
    public async Task What_is_not_gone_through_or_says_two_things_is_refused_and_the_ticks_stay()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Attest);

        var (shown, errors) = await page.Send([new("Left", Harper.User.ToString()), new("ToChange", Harper.User.ToString())]).Refused();

        errors.ShouldBe(["Choose one: they have left, or their roles or dates must change", "Say that you have gone through everybody on the list"]);
        shown.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").Where(box => box.IsChecked).Select(box => box.Name).ShouldBe(["Left", "ToChange"]);
    }

    [Fact]
    public async Task A_list_on_which_somebody_is_missing_is_not_confirmed()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Attest);
        var newcomer = await Added("Newcomer");

        foreach (var left in new KeyValuePair<string, string>[][] { [], [new("Left", Harper.User.ToString())] })
        {
            var (shown, errors) = await page.Send([new("Confirmed", "yes"), .. left]).Refused();
            errors.ShouldHaveSingleItem().ShouldStartWith("Somebody changed this");
            shown.Text().ShouldContain(newcomer.Name);
        }
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("'; drop table member_row; --")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Somebody_who_does_not_work_there_is_ticked_for_nothing(string who)
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Attest);

        (await page.Send([new("Left", who), new("ToChange", who), new("Confirmed", "yes")]).Taken()).ShouldBe(Address + "?saved=true");
        (await Members()).All.ShouldContain(member => member.User == Harper.User);
    }

    [Fact]
    public async Task Of_another_organisation_nothing_is_there_and_nothing_is_done()
    {
        Dictionary<string, string> fields;
        using (var own = portals.Development.Signed(Administrator))
            fields = (await PostedPage.Open(own, Attest)).Hidden();
        fields["Confirmed"] = fields["Checked"] = "yes";
        fields["Left"] = Harper.User.ToString();
        foreach (var caller in new[] { DemonstrationPeople.DerbyshireAdministrator, Harper, Harper with { Roles = [Role.Supervisor, Role.DataProtectionOfficer, Role.Auditor] } })
        {
            using var client = portals.Development.Signed(caller);
            await client.ShouldNotBeThere(Attest);
            using var sent = await client.PostAsync(Attest, new FormUrlEncodedContent(fields));
            sent.IsSuccessStatusCode.ShouldBeFalse();
            await client.ShouldNotBeThere("/attestations");
        }

        (await Members()).All.ShouldContain(member => member.User == Harper.User);
    }

    [Fact]
    public async Task The_partnership_sees_that_nothing_is_due()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.PartnershipAdministrator);

        (await PostedPage.Open(client, "/attestations")).Document.Text().ShouldContain("Nothing is due in the next two weeks");
    }

    private async Task<Member> Added(string name)
    {
        var member = new Member(new UserId(Guid.NewGuid()), $"{name} {Guid.NewGuid().ToString()[..8]}", "", [Role.Practitioner]);
        (await Ask(grain => grain.AddMember(new AddMember(CommandId.New(), member), default))).Refusals.ShouldBeEmpty();
        return member;
    }

    private async Task<OrganisationMembers> Members() => (await Ask(grain => grain.Members(default))).Value!;

    private Task<Outcome<T>> Ask<T>(Func<IOrganisationGrain, Task<Outcome<T>>> call) =>
        portals.Development.Ask(DemonstrationPeople.PartnershipAdministrator, Harper.Organisation.ToString(), call);
}
