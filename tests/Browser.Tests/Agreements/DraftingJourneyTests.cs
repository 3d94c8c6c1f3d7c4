using Partnership.Browser.Tests.Forms;
using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Agreements;

/// <summary>An agreement from its first word to the last signature, and a partner from registration to its staff; with and without scripts.</summary>
[Collection(PortalCollection.Name)]
public sealed class DraftingJourneyTests(RunningPortal portal)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_agreement_is_written_and_signed_by_both_parties(bool scripts)
    {
        var title = $"Street team agreement {Guid.NewGuid().ToString()[..8]}";
        await using var ari = await Visitor.Enter(portal, "Ari Simulated", "/agreements/all", scripts);
        await ari.Follow("Draft an agreement");
        await ari.Type("What is the agreement called?", title);
        await ari.TypeDate("When must it be reviewed?", 31, 2, Today.Year + 1);
        await ari.TypeDate("On which day does it end?", 1, 3, Today.Year + 2);
        (await ari.PressWithErrors("Save and continue")).ShouldHaveSingleItem().ShouldStartWith("The date of the review must be a real date");
        var review = Today.AddMonths(6);
        await ari.TypeDate("When must it be reviewed?", review.Day, review.Month, review.Year);
        await ari.Press("Save and continue");

        // Looking for the second party keeps the first, and so do the way back and the way forward.
        await Find(ari, "derbyshire constabulary");
        await ari.Tick("Derbyshire Constabulary");
        await Find(ari, "derby city");
        await ari.Tick("Derby City Council");
        await ari.Press("Save and continue");
        await ari.Page.GoBackAsync();
        await Assertions.Expect(ari.Page.GetByLabel("Derbyshire Constabulary", new() { Exact = true })).ToBeCheckedAsync();
        await ari.Page.GoForwardAsync();

        await ari.Follow("Add a direction");
        (await ari.PressWithErrors("Save this direction")).Count.ShouldBe(4);
        await ari.Page.Locator("#from").CheckAsync();
        await ari.Page.Locator("#to").CheckAsync();
        await ari.Tick("Make a home safe or find another");
        await ari.Tick("Address");
        await ari.Press("Save this direction");
        await ari.Follow("Continue");
        await ari.Picture($"agreement-check{(scripts ? "" : "-plain")}");
        await ari.Press("Ask 2 parties to sign version 1");
        await Assertions.Expect(ari.Page.GetByText("It is up for signature")).ToBeVisibleAsync();
        var address = ari.Path;

        foreach (var (person, organisation) in new[] { ("Robin Specimen", "Derbyshire Constabulary"), ("Sasha Prototype", "Derby City Council") })
        {
            await using var signatory = await Visitor.Enter(portal, person, "/agreements", scripts);
            await signatory.Follow(title);
            await signatory.Follow("Sign version 1");
            await signatory.Press($"Sign version 1 for {organisation}");
            signatory.Complaints.ShouldBeNone();
        }

        await ari.Open(address);
        await Assertions.Expect(ari.Page.GetByText("In force", new() { Exact = true }).First).ToBeVisibleAsync();
        ari.Complaints.ShouldBeNone();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_partner_is_registered_gets_staff_and_somebody_leaves_at_once(bool scripts)
    {
        var name = $"Harbour Trust {Guid.NewGuid().ToString()[..8]} (invented)";
        var worker = $"Kit Sampleperson {Guid.NewGuid().ToString()[..8]}";
        await using var ari = await Visitor.Enter(portal, "Ari Simulated", "/directory", scripts);
        await ari.Follow("Register a partner");
        await ari.Type("Name", name);
        await ari.Tick("Charity");
        await ari.Type("What does it do?", "Advice by the harbour");
        await ari.Tick("Everywhere in the partnership");
        await ari.Press("Register the partner");
        await ari.Follow("Add a member of staff without a link");
        await ari.Type("Name", worker);
        await ari.Tick("Practitioner");
        await ari.TypeDate("Vetted until", 1, 2, Today.Year + 2);
        await ari.TypeDate("Trained in data protection until", 1, 2, Today.Year + 2);
        await ari.Press($"Add to {name}");
        await ari.Picture($"organisation-new{(scripts ? "" : "-plain")}");
        var address = ari.Path;

        await using var kit = await Visitor.Enter(portal, worker, "/cases", scripts);
        await ari.Follow($"Change {worker}");
        await ari.Follow($"{worker} has left or is leaving");
        await ari.Picture($"member-end{(scripts ? "" : "-plain")}");
        await ari.Press($"End the membership of {worker}");

        ari.Path.ShouldBe(address);
        await kit.Open("/cases");
        kit.Path.ShouldBe("/sign-in");
        ari.Complaints.ShouldBeNone();
    }

    private static async Task Find(Visitor visitor, string words)
    {
        await visitor.Type("Find a partner", words);
        await visitor.Press("Keep these and find");
    }
}
