using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Joining;

/// <summary>An organisation asks to join, and the partnership decides.</summary>
[Collection(PortalsCollection.Name)]
public sealed class JoinPagesTests(Portals portals)
{
    private static readonly Caller Ari = DemonstrationPeople.PartnershipAdministrator;
    private static readonly KeyValuePair<string, string>[] Checked =
        [new("Checked", "Registered"), new("Checked", "CalledBack"), new("Checked", "HeadKnows")];

    private readonly PortalHost _portal = portals.Development;

    [Fact]
    public async Task Anybody_asks_and_gets_one_reference_however_often_the_form_is_sent()
    {
        using var client = _portal.Nobody();
        var name = Invented("Asking");
        var page = await PostedPage.Open(client, "/join");

        var received = await page.Send(Typed(name)).Taken();
        (await page.Send(Typed(name)).Taken()).ShouldBe(received);

        received.ShouldStartWith("/join/received?reference=J-");
        (await PostedPage.Open(client, received)).Document.Text().ShouldContain(received.Split('=')[1]);
        using var ari = _portal.Signed(Ari);
        (await PostedPage.Open(ari, "/join-requests")).Document.QuerySelectorAll("tbody th").Count(cell => cell.TextContent == name).ShouldBe(1);
        (await PostedPage.Open(ari, "/")).Document.Text().ShouldContain("to join the partnership");
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_what_was_typed_stays()
    {
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, "/join");

        (await page.Send([]).Refused()).Errors.ShouldBe(
        [
            "Enter the name of your organisation", "Select what kind of organisation it is", "Enter where you work", "Enter what you do",
            "Enter the name of the person whom we can call", "Enter their e-mail address",
        ]);
        var (shown, errors) = await page.Send([.. Typed("O'<b>N</b> 🙂").Where(field => field.Key is not "Contact.Address"), new("Contact.Address", "nobody")]).Refused();
        errors.ShouldBe(["Enter an e-mail address, like name@example.org"]);
        (PostedPage.Value(shown, "Name"), PostedPage.Value(shown, "Contact.Address"), PostedPage.Value(shown, "Where")).ShouldBe(("O'<b>N</b> 🙂", "nobody", "Derby"));
    }

    [Theory]
    [InlineData("J-3001", true)]
    [InlineData("J-30<b>", false)]
    [InlineData("Call 0800 and say your password", false)]
    [InlineData("J-12345678901234", false)]
    [InlineData("", false)]
    public async Task The_received_page_says_nothing_that_its_address_says_but_a_number(string reference, bool shown)
    {
        using var client = _portal.Nobody();

        var page = await PostedPage.Open(client, $"/join/received?reference={Uri.EscapeDataString(reference)}");

        (page.Document.QuerySelector(".govuk-panel__body") is not null).ShouldBe(shown);
    }

    [Fact]
    public async Task Approving_registers_the_organisation_once_and_shows_the_link_of_its_first_administrator()
    {
        var name = Invented("Approved");
        var id = await PreparedJoining.Asked(_portal, name);
        using var ari = _portal.Signed(Ari);
        var page = await PostedPage.Open(ari, $"/join-requests/{id}/approve");
        PostedPage.Value(page.Document, "Address").ShouldBe("con.invented@example.org");
        KeyValuePair<string, string>[] typed = [.. Checked, .. Filled(name)];

        var shown = await page.Send(typed).Taken();
        var link = (await PostedPage.Open(ari, shown)).Document.QuerySelector<IHtmlInputElement>("#link")!.Value;
        (await page.Send(typed).Taken()).ShouldBe(shown);
        (await PostedPage.Open(ari, shown)).Document.QuerySelector<IHtmlInputElement>("#link")!.Value.ShouldBe(link);

        shown.ShouldStartWith($"/organisations/{id}/invitations/");
        (await Waiting(id)).ShouldHaveSingleItem().Roles.ShouldBe([Role.OrganisationAdministrator]);
        var request = (await PostedPage.Open(ari, $"/join-requests/{id}")).Document.Text();
        request.ShouldContain("Approved");
        request.ShouldContain("The contact was called");
        using var client = _portal.Nobody();
        (await PostedPage.Open(client, new Uri(link).AbsolutePath)).Document.Text().ShouldContain($"Join {name}");
    }

    [Fact]
    public async Task Without_the_checks_nothing_is_registered_and_what_was_typed_stays()
    {
        var id = await PreparedJoining.Asked(_portal);
        using var ari = _portal.Signed(Ari);
        var page = await PostedPage.Open(ari, $"/join-requests/{id}/approve");

        var (shown, errors) = await page.Send([.. Checked[..2], .. Filled("Unchecked"), new("Note", "Kept")]).Refused();

        errors.ShouldBe(["The register, the call and who answers for the organisation must all be checked"]);
        PostedPage.Value(shown, "Note").ShouldBe("Kept");
        shown.QuerySelectorAll<IHtmlInputElement>("[name=Checked]").Count(box => box.IsChecked).ShouldBe(2);
        (await _portal.Ask<IOrganisationGrain, OrganisationProfile>(Ari, id.ToString(), grain => grain.Profile(default))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Declined_is_declined()
    {
        var id = await PreparedJoining.Asked(_portal, Invented("Declined"));
        using var ari = _portal.Signed(Ari);
        var approve = await PostedPage.Open(ari, $"/join-requests/{id}/approve");
        var page = await PostedPage.Open(ari, $"/join-requests/{id}/decline");
        (await page.Send([]).Refused()).Errors.ShouldBe(["Enter why you decline"]);

        (await page.Send([new("Because", "Nobody answered")]).Taken()).ShouldBe($"/join-requests/{id}");
        (await page.Send([new("Because", "Nobody answered")]).Taken()).ShouldBe($"/join-requests/{id}");

        (await PostedPage.Open(ari, $"/join-requests/{id}")).Document.Text().ShouldContain("Nobody answered");
        (await approve.Send([.. Checked, .. Filled("Too late")]).Refused()).Errors.ShouldBe(["This request was decided already"]);
        (await _portal.Ask<IOrganisationGrain, OrganisationProfile>(Ari, id.ToString(), grain => grain.Profile(default))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_but_who_looks_after_the_partnership_sees_a_request()
    {
        var id = await PreparedJoining.Asked(_portal);
        using var glen = _portal.Signed(DemonstrationPeople.DerbyshireAdministrator);

        foreach (var page in new[] { "/join-requests", $"/join-requests/{id}", $"/join-requests/{id}/approve", $"/join-requests/{id}/decline" })
            await glen.ShouldNotBeThere(page);
        using var ari = _portal.Signed(Ari);
        await ari.ShouldNotBeThere($"/join-requests/{Guid.NewGuid()}");
        await ari.ShouldNotBeThere("/join-requests/nonsense/approve");
        (await PostedPage.Open(glen, "/")).Document.Text().ShouldNotContain("to join the partnership");
    }

    private async Task<IEnumerable<Invitation>> Waiting(Guid organisation) => Prepared.Sure(
        await _portal.Ask<IOrganisationGrain, OrganisationInvitations>(Ari, organisation.ToString(), grain => grain.Invitations(default))).All;

    private static KeyValuePair<string, string>[] Typed(string name) =>
    [
        new("Name", name), new("Kind", nameof(OrganisationKind.FaithGroup)), new("Where", "Derby"), new("Services", "Advice"),
        new("Contact.Name", "Con Invented"), new("Contact.Address", "con.invented@example.org"),
    ];

    private static KeyValuePair<string, string>[] Filled(string name) =>
        [new("Name", name), new("Kind", nameof(OrganisationKind.FaithGroup)), new("Services", "Advice"), new("Where", "everywhere"), new("Signatory", "yes")];

    private static string Invented(string name) => $"{name} {Guid.NewGuid().ToString()[..8]}";
}
