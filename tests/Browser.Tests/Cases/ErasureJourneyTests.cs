using Partnership.Browser.Tests.Forms;
using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Cases;

/// <summary>A data protection officer erases the person a case is about, and a partner finds nothing of them any more; with and without scripts.</summary>
[Collection(PortalCollection.Name)]
public sealed class ErasureJourneyTests(RunningPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_is_erased_and_a_partner_reads_so(bool scripts)
    {
        var referral = await Prepared.Accepted(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{referral}", scripts);
        var reference = Prepared.Sure(await portal.Ask<IReferralGrain, ReferralView>(
            DemonstrationPeople.DerbyshireOfficer, referral.ToString(), grain => grain.View(default))).Case!.Value.ToString();
        await using var dana = await Visitor.Enter(portal, "Dana Dummyname", "/erasure", scripts);
        await dana.Type("Reference of the case", "C-");
        await dana.Press("Find the case");
        await Assertions.Expect(dana.Page.GetByRole(AriaRole.Link, new() { Name = "Enter the reference of a case, such as C-1093" })).ToBeVisibleAsync();
        await dana.Type("Reference of the case", reference);
        await dana.Press("Find the case");

        (await dana.PressWithErrors("Continue")).Count.ShouldBe(2);
        await dana.Page.GetByLabel("The person this case is about").CheckAsync();
        await dana.Page.GetByLabel("They asked for it and have the right to it").CheckAsync();
        await dana.Press("Continue");
        await Assertions.Expect(dana.Page.GetByText(SampleCase.Name)).ToBeVisibleAsync();
        await dana.Press("Erase the person this case is about");
        await Assertions.Expect(dana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("erased");

        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", $"/referrals/{referral}", scripts);
        await Assertions.Expect(mo.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Erased");
        (await mo.Page.ContentAsync()).ShouldNotContain(SampleCase.Name);
        await sam.Open($"/cases/{reference}");
        (await sam.Page.ContentAsync()).ShouldNotContain(SampleCase.Name);
        (await sam.Page.ContentAsync()).ShouldContain(SampleCase.Suspect);
    }
}
