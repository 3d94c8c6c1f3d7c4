using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>Which wording somebody was read before they agreed.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ConsentWordingTests(Portals portals)
{
    [Fact]
    public async Task Todays_wording_is_offered_and_what_was_recorded_stays()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        PostedPage.Value((await PostedPage.Open(client, "/cases/open")).Document, "Consent.WordingVersion").ShouldBe("Version 1");
        using var opened = await (await PostedPage.Open(client, "/cases/open")).Send(CaseForm.Filled("Read to them"));
        var address = opened.Headers.Location!.AbsolutePath;

        await Agreed("Leaflet of March").Taken();
        (await client.GetStringAsync(address)).ShouldContain("Leaflet of March");
        PostedPage.Value((await PostedPage.Open(client, address + "/consent")).Document, "Consent.WordingVersion").ShouldBe("Leaflet of March");

        await Agreed("").Taken();
        PostedPage.Value((await PostedPage.Open(client, address + "/consent")).Document, "Consent.WordingVersion").ShouldBe("");
        (await Agreed(new string('a', 51)).Refused()).Errors.ShouldBe(["Shorten the wording they were read to 50 characters or fewer"]);

        async Task<HttpResponseMessage> Agreed(string wording) => await (await PostedPage.Open(client, address + "/consent")).Send(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Consent.State"] = "Given", ["Consent.Purposes"] = "Housing", ["Consent.WordingVersion"] = wording });
    }
}
