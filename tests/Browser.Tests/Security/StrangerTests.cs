using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Security;

/// <summary>To whoever has no part in it, a case or a referral does not exist.</summary>
[Collection(PortalCollection.Name)]
public sealed class StrangerTests(RunningPortal portal)
{
    private static readonly string[] OfReferral = 
    [
        "", "/accept", "/decline", "/ask-question", "/reply", "/withdraw", "/first-contact", "/complete", "/end", "/destruction",
        "/update", "/claim", "/to", "/ask", "/shown", "/check", "/sent",
    ];

    private static readonly string[] OfCase = ["", "/sharing"];

    [Fact]
    public async Task A_stranger_gets_the_same_answer_as_for_what_does_not_exist()
    {
        var sent = await Prepared.Sent(portal);
        var draft = await Prepared.Written(portal);
        var @case = await Prepared.Case(portal);
        await using var nic = await Visitor.Enter(portal, "Nic Facsimile");

        foreach (var page in OfReferral)
        {
            var absent = await nic.Ask($"/referrals/R-999999{page}");
            absent.Status.ShouldBe(404);
            (await nic.Ask($"/referrals/{sent}{page}")).ShouldBe(absent, $"/referrals/…{page}, sent");
            (await nic.Ask($"/referrals/{draft}{page}")).ShouldBe(absent, $"/referrals/…{page}, draft");
        }

        foreach (var page in OfCase)
            (await nic.Ask($"/cases/{@case}{page}")).ShouldBe(await nic.Ask($"/cases/C-999999{page}"), $"/cases/…{page}");
        nic.Received.AnswersWith("Derbyshire Constabulary").ShouldAllBe(path => path.StartsWith("/enter", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/referrals/{0}/accept", "accept")]
    [InlineData("/referrals/{0}/decline", "decline")]
    public async Task A_stranger_who_posts_an_answer_gets_nowhere(string path, string form)
    {
        var sent = await Prepared.Sent(portal);
        await using var nic = await Visitor.Enter(portal, "Nic Facsimile");
        var token = await nic.Page.Locator("[name=__RequestVerificationToken]").First.InputValueAsync();

        foreach (var reference in new[] { sent.ToString(), "R-999999" })
        {
            var answer = await nic.Post(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, reference), new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["_handler"] = form, ["__RequestVerificationToken"] = token, ["command"] = Guid.NewGuid().ToString(),
                ["seen"] = "1", ["Reason"] = "Capacity", ["WhereElse"] = "Nowhere",
            });
            answer.Status.ShouldBe(404, reference);
        }

        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", $"/referrals/{sent}");
        await Assertions.Expect(mo.Page.GetByText("Awaiting your answer")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_recipient_does_not_get_the_case_nor_the_draft()
    {
        var draft = await Prepared.Written(portal);
        var @case = await Prepared.Case(portal);
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar");

        foreach (var page in OfReferral)
            (await mo.Ask($"/referrals/{draft}{page}")).ShouldBe(await mo.Ask($"/referrals/R-999999{page}"), page);
        foreach (var page in OfCase)
            (await mo.Ask($"/cases/{@case}{page}")).ShouldBe(await mo.Ask($"/cases/C-999999{page}"), page);
    }

    [Fact]
    public async Task An_auditor_at_the_commissioners_office_sees_no_case_and_no_referral()
    {
        var sent = await Prepared.Sent(portal);
        var @case = await Prepared.Case(portal);
        await using var kit = await Visitor.Enter(portal, "Kit Instance");

        foreach (var path in new[] { "/cases", "/cases/open", $"/cases/{@case}", "/referrals", "/referrals?side=sent", $"/referrals/{sent}", $"/referrals/{sent}/accept" })
            (await kit.Ask(path)).Status.ShouldBe(404, path);
        await Assertions.Expect(kit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link)).ToHaveTextAsync(["Home", "Audit", "Agreements", "Directory"]);
    }

    [Fact]
    public async Task Who_is_not_signed_in_comes_to_the_sign_in_page_and_from_there_to_where_they_wanted()
    {
        var sent = await Prepared.Sent(portal);
        await using var somebody = await Visitor.Come(portal);

        await somebody.Open($"/referrals/{sent}");

        somebody.Path.ShouldBe("/sign-in");
        await somebody.Follow("Choose whom to be");
        await somebody.Press("Enter as Mo Exemplar");
        somebody.Path.ShouldBe($"/referrals/{sent}");
        await somebody.Press("Sign out");
        somebody.Path.ShouldBe("/sign-in");
        (await somebody.Ask("/referrals")).Status.ShouldBe(302);
    }
}
