using Partnership.Browser.Tests.Hosting;
using Partnership.Browser.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Forms;

/// <summary>A form with something wrong in it: said on top and at the field, and nothing that was typed is lost.</summary>
[Collection(PortalCollection.Name)]
public sealed class ErrorTests(RunningPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Opening_a_case_with_nothing_filled_in_names_every_mandatory_field(bool scripts)
    {
        await using var sam = await Visitor.Enter(portal, "Sam Example", "/cases/open", scripts);
        await sam.Type("Language they prefer", "");

        var errors = await sam.PressWithErrors("Open the case");

        errors.ShouldBe(
        [
            "Enter a title for the case", "Enter their name, or what they wish to be called", "Enter a date of birth, or select an age group",
            "Enter the language they prefer", "Select a safe way to reach them", "Enter the number or address for safe contact",
            "Enter their address", "Enter the district they live in", "Enter what happened", "Select what the hostility was about",
            "Select a risk level", "Enter why this risk level", "Select what they said about sharing",
        ]);
        sam.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task Opening_a_case_with_everything_wrong_names_every_field()
    {
        await using var sam = await Visitor.Enter(portal, "Sam Example", "/cases/open");
        await sam.FillTheCase();
        foreach (var (label, limit) in new[]
        {
            ("Title of the case", 120), ("Name, or what they wish to be called", 200), ("Language they prefer", 100), ("What they need to take part", 500),
            ("Background", 1000), ("Address", 300), ("Postcode", 10), ("Ward or neighbourhood", 100), ("Number, e-mail address or person", 200),
            ("Safe times (optional)", 200), ("Who or what to avoid (optional)", 500), ("What happened", 2000), ("Where it happened (optional)", 200),
            ("Crime reference (optional)", 50), ("What is known about the suspect (optional)", 1000), ("Police intelligence (optional)", 1000),
            ("Who reported it, if not the person (optional)", 200), ("Why this level", 1000), ("How they were asked (optional)", 300),
            ("What they want (optional)", 1000), ("What they do not want (optional)", 1000),
        })
            await sam.Type(label, new string('x', limit + 1));
        foreach (var legend in new[] { "Date of birth", "Day it happened", "Day they were asked" })
            await sam.TypeDate(legend, 1, 1, 2999);
        foreach (var box in new[] { "Race", "Religion", "Make a home safe or find another" })
            await sam.Page.GetByLabel(box, new() { Exact = true }).UncheckAsync();

        var errors = await sam.PressWithErrors("Open the case");

        errors.Count.ShouldBe(27);
        errors.Count(error => error.StartsWith("Shorten ", StringComparison.Ordinal)).ShouldBe(21);
        errors.Count(error => error.EndsWith(" must be today or in the past", StringComparison.Ordinal)).ShouldBe(3);
        errors.ShouldContain(error => error == "Select what the hostility was about");
        errors.ShouldContain(error => error == "Select what they agreed to");
        errors.ShouldContain(error => error == "The day until which they agreed must be after the day they were asked");
    }

    [Fact]
    public async Task Dates_that_do_not_exist_are_refused_by_name()
    {
        await using var sam = await Visitor.Enter(portal, "Sam Example", "/cases/open");
        await sam.FillTheCase();
        foreach (var legend in new[] { "Date of birth", "Day it happened", "Day they were asked", "Until when? (optional)" })
            await sam.TypeDate(legend, 31, 2, 2026);

        (await sam.PressWithErrors("Open the case")).Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_recipient_must_be_chosen()
    {
        var reference = await Prepared.Started(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{reference}/to");

        (await sam.PressWithErrors("Save and continue")).ShouldBe(["Select who should help"]);
    }

    [Fact]
    public async Task Declining_needs_a_reason_and_another_way()
    {
        var reference = await Prepared.Sent(portal);
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", $"/referrals/{reference}/decline");

        (await mo.PressWithErrors("Decline and tell")).ShouldBe(["Select why you cannot help", "Enter where else they could turn"]);
        await mo.Tick("Conflict of interest");
        await mo.Type("Where else could they turn?", new string('x', 501));
        (await mo.PressWithErrors("Decline and tell")).ShouldBe(["Shorten where else they could turn to 500 characters or fewer"]);
    }

    [Fact]
    public async Task The_check_of_an_unwritten_referral_leads_to_each_question_that_is_open()
    {
        var reference = await Prepared.Started(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{reference}/check");
        var links = await sam.Page.Locator(".govuk-inset-text a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        links.Length.ShouldBeGreaterThan(3);
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Button, new() { Name = "Send to" })).ToHaveCountAsync(0);
        foreach (var link in links)
        {
            (await sam.Open(link)).ShouldBe(200);
            if (new Uri(new Uri("http://portal"), link).Fragment is { Length: > 1 } field)
                await Assertions.Expect(sam.Page.Locator(field)).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task More_than_usual_without_a_reason_is_kept_and_asked_for_at_the_check()
    {
        var reference = await Prepared.Written(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{reference}/shown", scripts: false);
        await sam.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("more");
        await sam.Press("Save and continue");

        sam.Path.ShouldEndWith("/check");
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Button, new() { Name = "Send to" })).ToHaveCountAsync(0);
        await sam.Follow("Enter why they need more than usual");
        sam.Path.ShouldEndWith("/shown");
        await Assertions.Expect(sam.Page.Locator(new Uri(sam.Page.Url).Fragment)).ToBeVisibleAsync();
        await Assertions.Expect(sam.Page.GetByLabel("Risk assessment", new() { Exact = true })).ToHaveValueAsync("more");
    }
}
