using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>The pages that change something of a case, as a browser without scripts uses them.</summary>
[Collection(PortalsCollection.Name)]
public sealed class CasePagesTests(Portals portals)
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Robin = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Dana = DemonstrationPeople.DerbyshireDataProtectionOfficer;
    private static readonly string Council = DemonstrationPeople.DerbyCouncilOfficer.Organisation.ToString();

    private static readonly string[] Pages = ["consent", "withdraw-consent", "wishes", "conflict", "override", "overrides/7f3c2f6e-0000-4000-8000-000000000001/told"];

    [Fact]
    public async Task What_is_wrong_with_a_consent_is_said_and_what_was_typed_is_kept()
    {
        var (client, address) = await Case(Sam);
        var page = await PostedPage.Open(client, address + "/consent");

        var shown = await Refused(page,
            ("Consent.State", "Given"), ("Consent.HowAsked", "At home"), ("Consent.GivenBy", "Person"), ("Consent.HasCapacity", "no"),
            ("Consent.ExpiresOn-day", "31"), ("Consent.ExpiresOn-month", "2"), ("Consent.ExpiresOn-year", "2027"));

        Errors(shown).ShouldBe(
        [
            "Select what they agreed to",
            "Select who agreed for them: somebody who could not decide cannot have agreed for themself (Mental Capacity Act 2005, section 3)",
            "Enter a real date, such as 27 3 2026",
        ]);
        PostedPage.Value(shown, "Consent.HowAsked").ShouldBe("At home");
        PostedPage.Value(shown, "Consent.ExpiresOn-day").ShouldBe("31");
    }

    [Fact]
    public async Task A_consent_changed_meanwhile_is_shown_and_not_replaced_unseen()
    {
        var (client, address) = await Case(Sam);
        var late = await PostedPage.Open(client, address + "/consent");
        await Sent(client, address + "/consent", address, ("Consent.State", "Refused"), ("Consent.HowAsked", "On the phone"));

        var shown = await Refused(late, ("Consent.State", "NotAsked"), ("Consent.HowAsked", "In the street"));

        shown.QuerySelector("#changed-meanwhile")!.TextContent.ShouldContain("On the phone");
        PostedPage.Value(shown, "Consent.HowAsked").ShouldBe("In the street");
        (await client.GetStringAsync(address)).ShouldContain("On the phone");
    }

    [Fact]
    public async Task Consent_is_recorded_and_taken_back()
    {
        var (client, address) = await Case(Sam);
        await Sent(client, address + "/consent", address,
            ("Consent.State", "Given"), ("Consent.Purposes", "Housing"), ("Consent.Recipients", Council), ("Consent.Categories", "Address"));
        (await client.GetStringAsync(address)).ShouldContain("They took it back");

        var page = await PostedPage.Open(client, address + "/withdraw-consent");
        Errors(await Refused(page)).ShouldBe(["Enter the day on which they took it back"]);
        Errors(await Refused(page, ("On-day", "31"), ("On-month", "2"), ("On-year", "2026"))).ShouldBe(["Enter a real date, such as 27 3 2026"]);
        await Sent(client, address + "/withdraw-consent", address, ("On-day", "1"), ("On-month", "3"), ("On-year", "2026"));

        (await client.GetStringAsync(address)).ShouldContain("1 March 2026");
        using var again = await client.GetAsync(address + "/withdraw-consent");
        (again.StatusCode, again.Headers.Location!.AbsolutePath).ShouldBe((HttpStatusCode.Redirect, address));
    }

    [Fact]
    public async Task A_partner_that_cannot_be_read_is_never_left_out_of_whom_not_to_tell()
    {
        var (client, address) = await Case(Sam);

        Errors(await Refused(await PostedPage.Open(client, address + "/wishes"), ("Wishes.NotToBeTold", "nonsense"), ("Wishes.KindsNotToBeTold", "nonsense")))
            .ShouldBe(["Select a partner from the list", "Select who must not be told"]);
        await Sent(client, address + "/wishes", address, ("Wishes.Wants", "To stay"), ("Wishes.NotToBeTold", Council), ("Wishes.KindsNotToBeTold", "School"));

        var shown = (await PostedPage.Open(client, address)).Document.Body!.TextContent;
        shown.ShouldContain("To stay");
        shown.ShouldContain("Derby City Council");
    }

    [Fact]
    public async Task A_conflict_of_ones_own_closes_the_case_to_oneself()
    {
        var (client, address) = await Case(Sam);
        Errors(await Refused(await PostedPage.Open(client, address + "/conflict")))
            .ShouldBe(["Select one organisation or one person", "Enter why they are too near to it"]);

        await Sent(client, address + "/conflict", "/cases", ("Whom", $"person/{Sam.User}"), ("Why", "My brother"));

        using var closed = await client.GetAsync(address);
        closed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetStringAsync("/cases")).ShouldNotContain(address + "\"");
        using var robin = portals.Development.Signed(Robin);
        (await robin.GetStringAsync(address)).ShouldContain("Sam Example, Derbyshire Constabulary");
    }

    [Fact]
    public async Task An_override_is_asked_for_by_one_and_decided_by_another()
    {
        var (client, address) = await Case(Robin);
        Errors(await Refused(await PostedPage.Open(client, address + "/override"))).Count.ShouldBe(5);
        await Sent(client, address + "/override", address,
            ("Recipient", Council), ("Purpose", "Safeguarding"), ("Reason", "ChildAtRisk"), ("Because", "Impossible"), ("Explanation", "A child lives there"));
        var list = (await PostedPage.Open(client, "/cases/overrides")).Document;
        list.Body!.TextContent.ShouldContain("You asked: somebody else decides");

        using var other = portals.Development.Signed(Robin with { User = Dana.User });
        var decide = (await PostedPage.Open(other, "/cases/overrides")).Document.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")!).Single(href => href.StartsWith(address + "/overrides/", StringComparison.Ordinal));
        (await PostedPage.Open(client, decide)).Document.Body!.TextContent.ShouldContain("You asked for this yourself, so you cannot decide on it");
        Errors(await Refused(await PostedPage.Open(other, decide))).ShouldBe(["Select whether you approve it", "Enter why you decide so"]);
        await Sent(other, decide, address, ("Approve", "yes"), ("Why", "Needed"));

        var told = decide.Replace("/decide", "/told", StringComparison.Ordinal);
        Errors(await Refused(await PostedPage.Open(client, told), ("Told", "NotYet"))).Count.ShouldBe(2);
        await Sent(client, told, address, ("Told", "Told"), ("How", "By phone"));
        (await client.GetStringAsync(address)).ShouldContain("The person was told");
        using var nothingLeft = await client.GetAsync(told);
        nothingLeft.Headers.Location!.AbsolutePath.ShouldBe(address);
    }

    [Fact]
    public async Task To_another_organisation_and_without_permission_no_page_of_a_case_is_there()
    {
        var (_, address) = await Case(Sam);
        using var council = portals.Development.Signed(DemonstrationPeople.DerbyCouncilManager);
        using var auditor = portals.Development.Signed(Role.Auditor);
        foreach (var client in new[] { council, auditor })
        {
            foreach (var path in Pages.Select(page => $"{address}/{page}"))
            {
                using var read = await client.GetAsync(path);
                read.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            }
        }

        using var stranger = portals.Development.Signed(Dana with { Organisation = DemonstrationPeople.DerbyCouncilOfficer.Organisation });
        var number = address[(address.LastIndexOf('/') + 1)..];
        foreach (var path in new[] { $"/restrictions/{number}", $"/restrictions/{number}/set", $"/audit/{number}" })
        {
            using var read = await stranger.GetAsync(path);
            read.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task An_officer_restricts_parts_and_lifts_it_and_no_part_ticked_never_means_all()
    {
        var (client, address) = await Case(Sam);
        var number = address[(address.LastIndexOf('/') + 1)..];
        using var dana = portals.Development.Signed(Dana);
        (string, string)[] robin = [("Whom", $"person/{Robin.User}"), ("Why", "A court order")];
        var set = $"/restrictions/{number}/set";
        Errors(await Refused(await PostedPage.Open(dana, set), [.. robin])).ShouldBe(["Select how much of it they must not see"]);
        Errors(await Refused(await PostedPage.Open(dana, set), [.. robin, ("HowMuch", "parts")])).ShouldBe(["Select at least one part, or “All of the case”"]);
        Errors(await Refused(await PostedPage.Open(dana, set), [.. robin, ("HowMuch", "parts"), ("Categories", "nonsense")])).Count.ShouldBe(1);
        await Sent(dana, set, $"/restrictions/{number}", [.. robin, ("HowMuch", "parts"), ("Categories", "Suspect")]);

        var shown = (await PostedPage.Open(dana, $"/restrictions/{number}")).Document;
        shown.Body!.TextContent.ShouldContain("Robin Specimen, Derbyshire Constabulary");
        shown.Body.TextContent.ShouldNotContain("Limits of the officer");
        (await client.GetStringAsync(address)).ShouldContain("A court order");
        var lift = shown.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Single(href => href.EndsWith("/lift", StringComparison.Ordinal));
        Errors(await Refused(await PostedPage.Open(dana, lift))).ShouldBe(["Enter why it is lifted"]);
        await Sent(dana, lift, $"/restrictions/{number}", ("Why", "It has ended"));
        (await dana.GetStringAsync($"/restrictions/{number}")).ShouldContain("Nobody is kept from this case");
    }

    [Fact]
    public async Task An_officer_finds_a_record_and_sees_who_opened_it()
    {
        var (client, address) = await Case(Sam);
        await client.GetStringAsync(address);
        var number = address[(address.LastIndexOf('/') + 1)..];
        using var dana = portals.Development.Signed(Dana);

        foreach (var (find, name) in new[] { ("/audit?record=", "/audit/"), ("/restrictions?case=", "/restrictions/") })
        {
            using var found = await dana.GetAsync(find + number.ToLowerInvariant());
            (found.StatusCode, found.Headers.Location!.AbsolutePath).ShouldBe((HttpStatusCode.Redirect, name + number));
            foreach (var wrong in new[] { "nonsense", "C-999998", "" })
                (await PostedPage.Open(dana, find + wrong)).Document.Title!.ShouldStartWith("Error:", Shouldly.Case.Sensitive, find + wrong);
        }

        (await dana.GetStringAsync("/audit/" + number)).ShouldContain("Sam Example");
        (await dana.GetStringAsync("/audit/" + number)).ShouldNotContain("Limits of the officer");
    }

    /// <summary>A case of the police, with nothing asked of the person yet.</summary>
    private async Task<(HttpClient Client, string Address)> Case(Caller caller)
    {
        var client = portals.Development.Signed(caller);
        using var opened = await (await PostedPage.Open(client, "/cases/open")).Send(CaseForm.Filled("Limits of the officer"));
        return (client, opened.Headers.Location!.AbsolutePath);
    }

    private static async Task Sent(HttpClient client, string address, string next, params (string Name, string Value)[] fields)
    {
        using var answer = await (await PostedPage.Open(client, address)).Send(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        (answer.StatusCode, answer.Headers.Location?.AbsolutePath).ShouldBe((HttpStatusCode.Redirect, next), await answer.Content.ReadAsStringAsync());
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Refused(PostedPage page, params (string Name, string Value)[] fields)
    {
        using var answer = await page.Send(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var shown = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
        shown.Title!.ShouldStartWith("Error:");
        foreach (var link in shown.QuerySelectorAll(".govuk-error-summary__list a"))
            shown.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.TextContent);
        return shown;
    }

    private static List<string> Errors(AngleSharp.Html.Dom.IHtmlDocument shown) =>
        [.. shown.QuerySelectorAll(".govuk-error-summary__list li").Select(line => line.TextContent.Trim())];
}
