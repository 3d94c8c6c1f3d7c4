using Partnership.Browser.Tests.Forms;
using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Agreements;

/// <summary>What keeps sharing lawful, done by the people who do it, with and without scripts.</summary>
[Collection(PortalCollection.Name)]
public sealed class PartnershipJourneyTests(RunningPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_further_version_is_read_and_signed(bool scripts)
    {
        var id = await Prepared.Agreement(portal);
        await using var robin = await Visitor.Enter(portal, "Robin Specimen", $"/agreements/{id}", scripts);
        await robin.Picture($"agreement-two-versions{(scripts ? "" : "-plain")}");

        await robin.Follow("Sign version 2");
        await robin.Picture($"agreement-sign{(scripts ? "" : "-plain")}");
        await robin.Press("Sign version 2 for Derbyshire Constabulary");

        robin.Path.ShouldBe($"/agreements/{id}");
        await Assertions.Expect(robin.Page.GetByText("Your organisation has signed")).ToBeVisibleAsync();
        await Assertions.Expect(robin.Page.GetByText("1 of 3 parties")).ToBeVisibleAsync();
        await robin.Picture($"agreement-signed{(scripts ? "" : "-plain")}");
        robin.Complaints.ShouldBeNone();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_administrator_brings_a_colleague_up_to_date(bool scripts)
    {
        var council = DemonstrationPeople.Organisation("E07000132");
        await using var ari = await Visitor.Enter(portal, "Ari Simulated", $"/directory/{council}", scripts);
        await ari.Follow("Staff and capacity");
        await ari.Follow("Change Bosley Token");

        await ari.TypeDate("Vetted until", 31, 2, 2026);
        (await ari.PressWithErrors("Save")).ShouldHaveSingleItem().ShouldStartWith("Vetted until must be a real date");
        await ari.TypeDate("Vetted until", 1, 2, 2026);
        await ari.Press("Save");

        ari.Path.ShouldBe($"/organisations/{council}");
        await Assertions.Expect(ari.Page.GetByText("Out of date")).ToBeVisibleAsync();
        await ari.Picture($"organisation-overdue{(scripts ? "" : "-plain")}");
        ari.Complaints.ShouldBeNone();
    }
}
