using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>The pages on which an override is looked at again and ended.</summary>
[Collection(PortalsCollection.Name)]
public sealed class OverrideAuditPagesTests(Portals portals)
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Robin = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Dana = DemonstrationPeople.DerbyshireDataProtectionOfficer;

    [Fact]
    public async Task What_is_in_force_is_looked_at_again_and_ended()
    {
        var (robin, address, audit) = await Approved();
        (await PostedPage.Open(robin, address)).Document.Body!.TextContent.ShouldContain("Say whether it is still needed");

        var (shown, errors) = await (await PostedPage.Open(robin, audit)).Send([new("NextOn-day", "31"), new("NextOn-month", "2"), new("NextOn-year", "2027")]).Refused();
        errors.ShouldBe(["Select whether it is still needed", "Enter why"]);
        PostedPage.Value(shown, "NextOn-day").ShouldBe("31");
        (await Sent(audit, ("StillNeeded", "yes"), ("NextOn-day", "31"), ("NextOn-month", "2"), ("NextOn-year", "2027"), ("Why", "Still there")).Refused())
            .Errors.ShouldBe(["Enter a real date, such as 27 3 2026"]);
        (await Sent(audit, ("StillNeeded", "yes"), ("NextOn-day", "1"), ("NextOn-month", "1"), ("NextOn-year", "2026"), ("Why", "Still there")).Refused())
            .Errors.ShouldBe(["The next look at it must be after today"]);
        (await Sent(audit, ("StillNeeded", "yes"), ("NextOn-day", "1"), ("NextOn-month", "1"), ("NextOn-year", "2126"), ("Why", "Still there")).Refused())
            .Errors.ShouldBe(["The next look at it must be within twelve months from today"]);
        var next = DateTime.UtcNow.AddDays(100);
        (await Sent(audit, ("StillNeeded", "yes"), ("NextOn-day", $"{next.Day}"), ("NextOn-month", $"{next.Month}"), ("NextOn-year", $"{next.Year}"), ("Why", "Still there")).Taken())
            .ShouldBe(address + "#overrides");
        (await robin.GetStringAsync(address)).ShouldContain("Looked at again by");

        var end = audit.Replace("/audit", "/end", StringComparison.Ordinal);
        (await Sent(end).Refused()).Errors.ShouldBe(["Enter why it ends"]);
        (await Sent(end, ("Why", "They have moved")).Taken()).ShouldBe(address + "#overrides");
        (await robin.GetStringAsync(address)).ShouldContain("They have moved");
        (await robin.GetStringAsync("/cases/overrides/audit")).ShouldNotContain(audit);
        foreach (var page in new[] { audit, end })
        {
            using var over = await robin.GetAsync(page);
            (over.StatusCode, over.Headers.Location!.AbsolutePath).ShouldBe((HttpStatusCode.Redirect, address));
        }

        async Task<HttpResponseMessage> Sent(string page, params (string Name, string Value)[] fields) => await (await PostedPage.Open(robin, page))
            .Send(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
    }

    [Fact]
    public async Task Who_asked_for_it_is_told_that_somebody_else_looks_at_it()
    {
        var (_, _, audit) = await Approved();
        using var sam = portals.Development.Signed(Sam with { Roles = [Role.Supervisor] });

        (await PostedPage.Open(sam, audit)).Document.Body!.TextContent.ShouldContain("somebody else has to say whether it is still needed");
        (await sam.GetStringAsync("/cases/overrides/audit")).ShouldContain("You asked for it: somebody else looks at it again");
    }

    [Fact]
    public async Task Who_reads_the_audit_sees_when_and_not_why()
    {
        var (_, address, _) = await Approved();
        using var dana = portals.Development.Signed(Dana);

        var page = (await PostedPage.Open(dana, "/audit/overrides")).Document;

        var record = address.Replace("/cases/", "/audit/", StringComparison.Ordinal);
        page.QuerySelectorAll("main td a").ShouldContain(link => string.Equals(link.GetAttribute("href"), record, StringComparison.Ordinal));
        page.Body!.TextContent.ShouldNotContain("child");
        page.QuerySelectorAll("main a").ShouldNotContain(link => link.GetAttribute("href")!.StartsWith("/cases", StringComparison.Ordinal));
    }

    [Fact]
    public async Task To_others_none_of_it_is_there()
    {
        var (_, _, audit) = await Approved();
        using var council = portals.Development.Signed(DemonstrationPeople.DerbyCouncilManager);
        using var officer = portals.Development.Signed(Sam);
        foreach (var client in new[] { council, officer })
        {
            foreach (var page in new[] { audit, audit.Replace("/audit", "/end", StringComparison.Ordinal) })
            {
                using var read = await client.GetAsync(page);
                read.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
            }
        }

        (await council.GetStringAsync("/cases/overrides/audit")).ShouldNotContain(audit);
        using var list = await officer.GetAsync("/cases/overrides/audit");
        list.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>A case with an override that the officer asked for and the inspector approved; its page of the audit.</summary>
    private async Task<(HttpClient Robin, string Address, string Audit)> Approved()
    {
        using var sam = portals.Development.Signed(Sam);
        using var opened = await (await PostedPage.Open(sam, "/cases/open")).Send(CaseForm.Filled("Looked at again"));
        var address = opened.Headers.Location!.AbsolutePath;
        await (await PostedPage.Open(sam, address + "/override")).Send(
        [
            new("Recipient", DemonstrationPeople.DerbyCouncilOfficer.Organisation.ToString()), new("Purpose", "Safeguarding"), new("Reason", "ChildAtRisk"),
            new("Because", "Impossible"), new("Explanation", "A child lives there"),
        ]).Taken();
        var robin = portals.Development.Signed(Robin);
        var decide = (await PostedPage.Open(robin, "/cases/overrides")).Document.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")!).Single(href => href.StartsWith(address + "/overrides/", StringComparison.Ordinal));
        await (await PostedPage.Open(robin, decide)).Send([new("Approve", "yes"), new("Why", "Needed")]).Taken();
        return (robin, address, decide.Replace("/decide", "/audit", StringComparison.Ordinal));
    }
}
