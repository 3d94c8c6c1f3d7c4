using System.Net;
using AngleSharp.Dom;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Referrals;

/// <summary>Whose a referral is, through the pages: handed on by whose it is, and covered while they are away.</summary>
[Collection(PortalsCollection.Name)]
public sealed class HandingOnTests(Portals portals)
{
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer with { Roles = [Role.Practitioner] };
    private static readonly Caller Sasha = DemonstrationPeople.DerbyCouncilManager;
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    private PortalHost Portal => portals.Development;

    [Fact]
    public async Task Whose_it_is_hands_it_on_once()
    {
        var address = await Claimed();
        using var client = Portal.Signed(Mo);
        (await PostedPage.Open(client, address)).Document.Text().ShouldContain("Give it to a colleague");
        var page = await PostedPage.Open(client, address + "/reassign");

        (await page.Send([]).Refused()).Errors.ShouldBe(["Select a colleague"]);
        foreach (var naughty in new[] { "nobody", "<script>", $"{Guid.NewGuid()}", $"{DemonstrationPeople.DerbyshireInspector.User}" })
            (await page.Send([new("To", naughty)]).Refused()).Errors.Length.ShouldBe(1, naughty);
        foreach (var _ in Enumerable.Range(0, 2))
            (await page.Send([new("To", $"{Sasha.User}")]).Taken()).ShouldBe(address);

        var given = (await PostedPage.Open(client, address)).Document.Text();
        given.ShouldContain("Derby City Council: Sasha Prototype");
        given.ShouldNotContain("Give it to a colleague");
        using var again = await client.GetAsync(address + "/reassign");
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_had_it_until_a_supervisor_gave_it_away_is_told_so()
    {
        var address = await Claimed();
        using var client = Portal.Signed(Mo);
        using var supervisor = Portal.Signed(Sasha);
        var stale = await PostedPage.Open(client, address + "/reassign");
        await (await PostedPage.Open(supervisor, address + "/reassign")).Send([new("To", $"{Sasha.User}")]).Taken();

        (await stale.Send([new("To", $"{Sasha.User}")]).Refused()).Errors
            .ShouldBe(["This referral is not yours any more. Ask a supervisor to give it to somebody"]);
    }

    [Fact]
    public async Task What_is_anothers_is_not_theirs_to_give()
    {
        var address = await Claimed();
        using var colleague = Portal.Signed(Sasha with { Roles = [Role.Practitioner] });
        using var sender = Portal.Signed(DemonstrationPeople.DerbyshireOfficer with { Roles = [Role.Practitioner] });
        foreach (var client in new[] { colleague, sender })
        {
            using var answer = await client.GetAsync(address + "/reassign");
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var stranger = Portal.Signed(DemonstrationPeople.LeicesterCouncilOfficer with { Roles = [Role.Supervisor] });
        await stranger.ShouldNotBeThere(address + "/reassign");
    }

    [Fact]
    public async Task While_somebody_is_away_their_side_reads_who_covers_and_the_other_does_not()
    {
        var address = await Claimed();
        var key = AbsenceView.KeyOf(Mo.Organisation, Mo.User);
        var seen = Prepared.Sure(await Portal.Ask<IAbsenceGrain, AbsenceView>(Mo, key, grain => grain.View(default))).Version;
        Prepared.Sure(await Portal.Ask<IAbsenceGrain, AbsenceRecorded>(
            Mo, key, grain => grain.State(new(CommandId.New(), seen, Today, Today.AddDays(3), Sasha.User), default)));
        try
        {
            using var supervisor = Portal.Signed(Sasha);
            using var sender = Portal.Signed(DemonstrationPeople.DerbyshireOfficer);

            (await PostedPage.Open(sender, address)).Document.Text().ShouldNotContain("Away");
            (await PostedPage.Open(supervisor, address)).Document.Text().ShouldContain(". Sasha Prototype covers.");
            (await PostedPage.Open(supervisor, address + "/reassign")).Document.Text().ShouldContain("works on it now; away until");
            var lines = (await PostedPage.Open(supervisor, "/referrals?owner=mine")).Document.QuerySelectorAll("tbody tr");
            lines.Single(line => line.TextContent.Contains(address[^6..], StringComparison.Ordinal)).TextContent.ShouldContain("Covering for Mo Exemplar");
            (await PostedPage.Open(sender, "/referrals?side=sent")).Document.Text().ShouldNotContain("Covering");
        }
        finally
        {
            Prepared.Sure(await Portal.Ask<IAbsenceGrain, AbsenceRecorded>(Mo, key, grain => grain.End(new(CommandId.New(), seen + 1), default)));
        }
    }

    /// <summary>The address of a referral that is the council officer's.</summary>
    private async Task<string> Claimed()
    {
        var reference = await Prepared.Sent(Portal);
        Prepared.Sure(await Portal.Ask<IReferralGrain, ReferralAnswer>(Mo, reference.ToString(), grain => grain.Claim(new(CommandId.New(), 1), default)));
        return $"/referrals/{reference}";
    }
}
