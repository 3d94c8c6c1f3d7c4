using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>What weighs heavily is asked for once more, by passkey or by code, and what was typed is there again.</summary>
public sealed class StepUpTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Fact]
    public async Task A_recall_that_was_typed_too_slowly_is_made_after_showing_the_passkey()
    {
        var reference = await Prepared.Accepted(portal);
        await using var robin = await portal.SettingUp(
            await portal.Account(DemonstrationPeople.DerbyshireInspector, "Robin Specimen", password: false), proved: null);
        var device = await VirtualAuthenticator.Of(robin.Page);
        await robin.Open("/sign-in/set-up");
        await robin.PressTo("/", "Set up a passkey");
        await robin.Open($"/referrals/{reference}/recall");
        await robin.Type("Why do you take it back?", "Sent about the wrong person");
        portal.Time.Move(TimeSpan.FromMinutes(11));

        await robin.Press("Recall the referral from Derby City Council");
        robin.Path.ShouldBe("/sign-in/again");
        await device.Verify(false);
        await robin.Page.GetByRole(AriaRole.Button, new() { Name = "Use your passkey" }).ClickAsync();
        await Assertions.Expect(robin.Page.GetByText("The passkey was not shown")).ToBeVisibleAsync();
        await device.Verify(true);
        await robin.Page.GetByRole(AriaRole.Button, new() { Name = "Use your passkey" }).ClickAsync();

        await robin.Page.WaitForURLAsync($"**/referrals/{reference}/recall?**");
        await Assertions.Expect(robin.Page.GetByLabel("Why do you take it back?", new() { Exact = true })).ToHaveValueAsync("Sent about the wrong person");
        await robin.Press("Recall the referral from Derby City Council");
        robin.Path.ShouldBe($"/referrals/{reference}");
        robin.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task Without_scripts_a_code_is_enough_and_what_was_typed_is_there_again()
    {
        var reference = await Prepared.Accepted(portal);
        var account = await portal.AccountWithApp(DemonstrationPeople.DerbyshireInspector, "Robin Specimen");
        await using var robin = await Visitor.Come(portal, scripts: false);
        await robin.Open($"/referrals/{reference}/recall");
        await robin.Type("E-mail address", account.Email!);
        await robin.Type("Password", PreparedAccounts.Password);
        await robin.Press("Sign in", exact: true);
        await robin.Type("Six-digit code", portal.Code(account));
        await robin.Press("Continue");
        robin.Path.ShouldBe($"/referrals/{reference}/recall");
        await robin.Type("Why do you take it back?", "Sent about the wrong person");
        portal.Time.Move(TimeSpan.FromMinutes(11));

        await robin.Press("Recall the referral from Derby City Council");
        robin.Path.ShouldBe("/sign-in/again");
        await robin.Type("Six-digit code", portal.Code(account));
        await robin.Press("Continue");

        robin.Path.ShouldBe($"/referrals/{reference}/recall");
        await Assertions.Expect(robin.Page.GetByLabel("Why do you take it back?", new() { Exact = true })).ToHaveValueAsync("Sent about the wrong person");
        await robin.Press("Recall the referral from Derby City Council");
        robin.Path.ShouldBe($"/referrals/{reference}");
        robin.Complaints.ShouldBeNone();
    }
}
