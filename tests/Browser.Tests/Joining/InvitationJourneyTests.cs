using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Joining;

/// <summary>From the administrator who invites to the newcomer who makes an account, with scripts and without.</summary>
[Collection(PortalCollection.Name)]
public sealed class InvitationJourneyTests(RunningPortal portal)
{
    private static readonly string Organisation = $"/organisations/{DemonstrationPeople.DerbyshireAdministrator.Organisation}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_administrator_invites_a_worker_who_opens_the_link_and_makes_an_account(bool scripts)
    {
        await using var glen = await Visitor.Enter(portal, "Glen Stencil", Organisation, scripts);
        await glen.Follow("Invite somebody");
        await glen.Type("Job title", "Neighbourhood officer");
        await glen.Tick("Practitioner");
        await glen.Press("Make the invitation");
        var link = await glen.Page.GetByLabel("Copy it and give it to them, and to nobody else").InputValueAsync();
        glen.Complaints.ShouldBeNone();

        await using var newcomer = await Visitor.Come(portal, scripts);
        await newcomer.Open(link);
        await Assertions.Expect(newcomer.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Join Derbyshire Constabulary");
        await newcomer.Type("Your name", "Newly Invented");
        await newcomer.Type("Your e-mail address at work", $"newly.{Guid.NewGuid():N}@example.org");
        await newcomer.Tick("With a password and a code");
        await newcomer.Type("Choose a password", "three words about nothing");
        newcomer.Complaints.ShouldBeNone();
        await newcomer.Press("Continue");

        newcomer.Path.ShouldBe("/sign-in/set-up");
    }

    [Fact]
    public async Task An_organisation_asks_to_join_and_its_first_administrator_gets_a_link()
    {
        var name = $"Invented Advice {Guid.NewGuid().ToString()[..8]}";
        await using var asker = await Visitor.Come(portal, scripts: false);
        await asker.Open("/join");
        await asker.Page.Locator("[name=Name]").FillAsync(name);
        await asker.Tick("Charity");
        await asker.Type("Where do you work?", "Derby");
        await asker.Type("What do you do?", "Advice");
        await asker.Page.Locator("[name='Contact.Name']").FillAsync("Con Invented");
        await asker.Type("E-mail address at work", "con.invented@example.org");
        await asker.Press("Ask to join");
        asker.Path.ShouldBe("/join/received");

        await using var ari = await Visitor.Enter(portal, "Ari Simulated", "/join-requests");
        await ari.Follow(name);
        await ari.Follow("Let them join");
        foreach (var check in await ari.Page.Locator("[name=Checked]").AllAsync())
            await check.CheckAsync();
        await ari.Tick("Everywhere in the partnership");
        await ari.Press("Register it and make the invitation");
        var link = await ari.Page.GetByLabel("Copy it and give it to them, and to nobody else").InputValueAsync();
        ari.Complaints.ShouldBeNone();

        await asker.Open(link);
        await Assertions.Expect(asker.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Join {name}");
    }
}
