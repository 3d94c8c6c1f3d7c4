using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>Without a mouse.</summary>
[Collection(PortalCollection.Name)]
public sealed class KeyboardTests(RunningPortal portal)
{
    [Fact]
    public async Task A_referral_is_accepted_by_keyboard_alone()
    {
        var reference = await Prepared.Sent(portal);
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", $"/referrals/{reference}");

        await TabTo(mo, "Accept referral");
        await mo.Page.Keyboard.PressAsync("Enter");
        await mo.Page.WaitForURLAsync($"**/referrals/{reference}/accept");
        await TabTo(mo, "Accept the referral from Derbyshire Constabulary");
        await mo.Page.Keyboard.PressAsync("Enter");

        await mo.Page.WaitForURLAsync($"**/referrals/{reference}");
        await Assertions.Expect(mo.Page.GetByRole(AriaRole.Heading, new() { Name = "What you can see", Exact = true })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/referrals", true)]
    [InlineData("/referrals", false)]
    [InlineData("/referrals/{0}/shown", true)]
    public async Task The_skip_link_comes_first_and_leads_past_the_navigation(string path, bool scripts)
    {
        var reference = await Prepared.Written(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", string.Format(System.Globalization.CultureInfo.InvariantCulture, path, reference), scripts);

        await sam.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(sam.Page.Locator(":focus")).ToHaveTextAsync("Skip to main content");
        await sam.Page.Keyboard.PressAsync("Enter");
        await sam.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(sam.Page.Locator("main :focus")).ToHaveCountAsync(1);
        new Uri(sam.Page.Url).Fragment.ShouldBe("#main");
    }

    private static async Task TabTo(Visitor visitor, string text)
    {
        var focused = visitor.Page.Locator(":focus");
        for (var presses = 0; presses < 40; presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await focused.CountAsync() == 0 || (await focused.InnerTextAsync()).Trim() != text)
                continue;
            var look = await focused.EvaluateAsync<string>("element => { const style = getComputedStyle(element); return style.outlineStyle + style.outlineWidth + style.boxShadow }");
            (look == "none0pxnone").ShouldBeFalse($"\"{text}\" does not show that it has the focus.");
            return;
        }

        throw new InvalidOperationException($"Forty presses of Tab did not reach \"{text}\".");
    }
}
