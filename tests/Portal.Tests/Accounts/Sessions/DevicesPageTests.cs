using AngleSharp.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>Everybody sees where they are signed in, and ends what they do not know.</summary>
[Collection(PortalsCollection.Name)]
public sealed class DevicesPageTests(Portals portals)
{
    private const string Address = "/account/devices";
    private readonly Caller _person = AgedSessions.SomebodyNew(Role.Auditor);

    private PortalHost Portal => portals.Development;

    [Fact]
    public async Task Each_of_ones_sessions_is_a_line_and_this_one_is_marked()
    {
        using var here = Portal.Signed(_person);
        using var there = Portal.Signed(_person);
        using var another = Portal.Signed(AgedSessions.SomebodyNew(Role.Auditor));

        var page = await PostedPage.Open(here, Address);

        page.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        page.Document.QuerySelectorAll("main tbody .govuk-tag").Select(tag => tag.TextContent).ShouldBe(["This browser"]);
        page.Document.QuerySelectorAll("main tbody button").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Signing_out_one_ends_that_one()
    {
        using var here = Portal.Signed(_person);
        using var there = Portal.Signed(_person);
        var page = await PostedPage.Open(here, Address);

        (await Send(here, page, "end", page.Document.QuerySelector("main tbody button")!.GetAttribute("value"))).ShouldBe($"{Address}?ended=one");

        (await there.GetAsync("/directory").Taken()).ShouldStartWith("/sign-in");
        (await PostedPage.Open(here, $"{Address}?ended=one")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Signing_out_everywhere_else_leaves_this_one()
    {
        using var here = Portal.Signed(_person);
        using var there = Portal.Signed(_person);
        using var elsewhere = Portal.Signed(_person);
        var page = await PostedPage.Open(here, Address);

        (await Send(here, page, "others")).ShouldBe($"{Address}?ended=others");

        foreach (var ended in new[] { there, elsewhere })
            (await ended.GetAsync("/directory").Taken()).ShouldStartWith("/sign-in");
        await PostedPage.Open(here, "/directory");
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_this_one_too_and_no_other_persons()
    {
        using var here = Portal.Signed(_person);
        using var there = Portal.Signed(_person);
        using var another = Portal.Signed(AgedSessions.SomebodyNew(Role.Auditor));
        var page = await PostedPage.Open(here, Address);

        (await Send(here, page, "all")).ShouldBe("/sign-in");

        foreach (var ended in new[] { here, there })
            (await ended.GetAsync("/directory").Taken()).ShouldStartWith("/sign-in");
        await PostedPage.Open(another, "/directory");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a number")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData(null)]
    public async Task Number_ThatIsNoneOfOnes_EndsNothing(string? number)
    {
        var other = AgedSessions.SomebodyNew(Role.Auditor);
        using var another = Portal.Signed(other);
        using var here = Portal.Signed(_person);
        using var there = Portal.Signed(_person);
        var page = await PostedPage.Open(here, Address);

        await Send(here, page, "end", number ?? (await Portal.OfSession<Guid>(other, "number")).ToString());

        foreach (var client in new[] { here, there, another })
            await PostedPage.Open(client, "/directory");
    }

    private static Task<string> Send(HttpClient client, PostedPage page, string form, string? number = null) =>
        client.PostAsync(Address, new FormUrlEncodedContent(
            page.Hidden().Where(field => field.Key != "_handler").Append(new("_handler", form)).Append(new("number", number ?? "")))).Taken();
}
