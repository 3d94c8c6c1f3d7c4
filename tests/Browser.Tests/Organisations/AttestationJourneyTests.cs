using Partnership.Browser.Tests.Forms;
using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Organisations;

/// <summary>An administrator says who still works at their organisation, and who has left is out; with and without scripts.</summary>
[Collection(PortalCollection.Name)]
public sealed class AttestationJourneyTests(RunningPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_has_left_is_asked_about_once_more_and_then_is_no_member(bool scripts)
    {
        var organisation = $"/organisations/{DemonstrationPeople.DerbyshireAdministrator.Organisation}";
        var name = $"{(scripts ? "Casey" : "Drew")} Leavername";
        await PreparedRecoveries.SignsIn(portal, name);
        await using var glen = await Visitor.Enter(portal, "Glen Stencil", $"{organisation}/attest", scripts);
        await glen.Tick($"Has left: {name}");
        (await glen.PressWithErrors("Confirm who works here")).Count.ShouldBe(1);
        await glen.Tick("I have gone through everybody on this list. Whoever is not ticked as having left still works here");

        await glen.Press("Confirm who works here");
        await Assertions.Expect(glen.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("End this membership?");
        await glen.Press("End this membership and confirm the others");

        glen.Path.ShouldBe(organisation);
        await Assertions.Expect(glen.Page.GetByRole(AriaRole.Link, new() { Name = "Change Sam Example" })).ToBeVisibleAsync();
        await Assertions.Expect(glen.Page.GetByRole(AriaRole.Link, new() { Name = $"Change {name}" })).ToHaveCountAsync(0);
        glen.Complaints.ShouldBeNone();
    }
}
