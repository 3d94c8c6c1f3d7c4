using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Referrals;

/// <summary>Sharing against the person's wish: asked by one, approved by another, and everybody who read it on record.</summary>
[Collection(PortalCollection.Name)]
public sealed class OverrideJourneyTests(RunningPortal portal)
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_person_refused_travels_only_once_a_second_person_approved_it_and_the_officer_sees_who_read_it(bool scripts)
    {
        var referral = await Prepared.Needing(portal);
        var @case = Prepared.Sure(await portal.Ask<IReferralGrain, DraftView>(Officer, referral.ToString(), grain => grain.Draft(default))).Case.Reference;

        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{referral}/check", scripts);
        await Says(sam, "Nothing may be shared with this partner for this purpose");
        await sam.Follow("Ask to share without their agreement");
        await Assertions.Expect(sam.Page.GetByLabel("Which partner needs it?")).ToHaveValueAsync(DemonstrationPeople.HelplineVolunteer.Organisation.ToString());
        await Assertions.Expect(sam.Page.GetByLabel("Get this person support")).ToBeCheckedAsync();
        await sam.Tick("Somebody's life is in danger");
        await sam.Tick("The person cannot be asked");
        await sam.Type("Explain it", "They have said that they will not go on.");
        await sam.Press("Ask a supervisor to approve it");
        sam.Path.ShouldBe($"/referrals/{referral}/check");
        await Says(sam, "Waits for approval by another person");

        await using var robin = await Visitor.Enter(portal, "Robin Specimen", scripts: scripts);
        await Says(robin, "to share without the person's agreement");
        await robin.Open("/cases/overrides");
        await robin.Follow($"Decide on case {@case}, Stop Hate UK");
        await Says(robin, "They have said that they will not go on.");
        await robin.Tick("Yes, it may be shared");
        await robin.Type("Why do you decide so?", "The danger is real and near.");
        await robin.Press("Record my decision");

        await sam.Open("/referrals?side=drafts");
        await Says(sam, "Approved: go on");
        await sam.Follow(referral.ToString());
        await Says(sam, "Approved: you can go on");
        await sam.Press("Send to Stop Hate UK");

        await using var jo = await Visitor.Enter(portal, "Jo Placeholder", $"/referrals/{referral}/accept", scripts);
        await jo.Press("Accept the referral from Derbyshire Constabulary");
        await Says(jo, SampleCase.Name);
        await Says(jo, "somebody's life is in danger");

        await robin.Open($"/referrals/{referral}/recall");
        await robin.Type("Why do you take it back?", "They are safe now");
        await robin.Press("Recall the referral from Stop Hate UK");
        await jo.Open($"/referrals/{referral}");
        await Assertions.Expect(jo.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(SampleCase.Name);

        await using var dana = await Visitor.Enter(portal, "Dana Dummyname", "/audit", scripts);
        await dana.Type("Reference of the case or referral", referral.ToString());
        await dana.Press("Show who opened it");
        await Says(dana, "Jo Placeholder");
        await Says(dana, "Robin Specimen");

        await robin.Open("/cases/overrides/audit");
        await robin.Follow($"Still needed? On case {@case}, Stop Hate UK");
        await robin.Tick("No, it ends today");
        await robin.Type("Why?", "They are safe now.");
        await robin.Press("Record it");
        await Says(robin, "They are safe now.");
        foreach (var visitor in new[] { sam, robin, jo, dana })
            visitor.Complaints.ShouldBeNone();
    }

    private static Task Says(Visitor visitor, string text) =>
        Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);
}
