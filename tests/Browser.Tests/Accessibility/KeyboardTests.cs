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

        await mo.TabTo("Accept referral");
        await mo.Page.Keyboard.PressAsync("Enter");
        await mo.Page.WaitForURLAsync($"**/referrals/{reference}/accept");
        await mo.TabTo("Accept the referral from Derbyshire Constabulary");
        await mo.Page.Keyboard.PressAsync("Enter");

        await mo.Page.WaitForURLAsync($"**/referrals/{reference}");
        await Assertions.Expect(mo.Page.GetByRole(AriaRole.Heading, new() { Name = "What you can see", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_person_is_erased_by_keyboard_alone()
    {
        var reference = await Prepared.Case(portal);
        await using var dana = await Visitor.Enter(portal, "Dana Dummyname", "/erasure");

        await dana.TabToField("Reference of the case");
        await dana.Page.Keyboard.TypeAsync(reference.ToString());
        await dana.TabTo("Find the case");
        await dana.Page.Keyboard.PressAsync("Enter");
        await dana.Page.WaitForURLAsync($"**/erasure/{reference}");
        await dana.TabToField("The person this case is about");
        await dana.Page.Keyboard.PressAsync("Space");
        await dana.TabToField("They asked for it and have the right to it");
        await dana.Page.Keyboard.PressAsync("Space");
        await dana.TabTo("Continue");
        await dana.Page.Keyboard.PressAsync("Enter");
        await dana.Page.WaitForURLAsync($"**/erasure/{reference}/check?**");
        await dana.TabTo("Erase the person this case is about");
        await dana.Page.Keyboard.PressAsync("Enter");

        await dana.Page.WaitForURLAsync($"**/erasure/{reference}/done?**");
        await Assertions.Expect(dana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("erased");
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
}
