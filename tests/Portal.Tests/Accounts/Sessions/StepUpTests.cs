using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.WebUtilities;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Tests.Hosting;
using Partnership.Portal.Tests.Pages;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>What weighs heavily asks once more who it is, and loses nothing that was typed.</summary>
[Collection(PortalsCollection.Name)]
public sealed class StepUpTests(Portals portals)
{
    private const string Why = "Sent about the wrong person";
    private readonly Caller _person = AgedSessions.SomebodyNew(Role.Supervisor);

    private PortalHost Portal => portals.Development;

    [Fact]
    public void The_pages_that_ask_are_these() =>
        RoutedPages.All.Where(page => page.GetCustomAttribute<StepUpAttribute>() is not null)
            .Select(page => page.Name).Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "AuditOverridePage", "AuthenticatorPage", "CheckErasurePage", "DecideOverridePage", "EndOverridePage", "FindRecordPage", "PasskeysPage",
                "PasswordPage", "ReadersPage", "RecallPage", "RecoverPage", "RecoveryCodesPage",
            ]);

    [Fact]
    public async Task Page_ProvedRecently_Opens()
    {
        var address = await Recall();
        using var client = Portal.Signed(_person);
        await Portal.Prove(_person, TimeSpan.FromMinutes(9));

        ((await PostedPage.Open(client, address)).Document.Title ?? "").ShouldStartWith("Recall");
    }

    [Fact]
    public async Task Page_ProvedLongAgo_LeadsToTheProofAndBack()
    {
        var address = await Recall();
        using var client = Portal.Signed(_person);
        await Portal.Prove(_person, TimeSpan.FromMinutes(11));

        (await client.GetAsync(address).Taken()).ShouldBe($"/sign-in/again?to={Uri.EscapeDataString(address)}");
    }

    [Fact]
    public async Task Form_SentTooLate_IsNotDoneAndComesBackAfterTheProof()
    {
        var address = await Recall();
        using var client = Portal.Signed(_person);
        var page = await PostedPage.Open(client, address);
        await Portal.Prove(_person, TimeSpan.FromMinutes(11));

        var asked = await page.Send([new("Reason", Why)]).Taken();

        asked.ShouldStartWith("/sign-in/again?to=");
        asked.ShouldNotContain("wrong");
        (await State(address)).ShouldBe(ReferralStatus.Accepted);
        await Portal.Prove(_person, TimeSpan.Zero);
        var back = await PostedPage.Open(client, QueryHelpers.ParseQuery(asked.Split('?')[1])["to"].ToString());
        PostedPage.Value(back.Document, "Reason").ShouldBe(Why);
        await back.Send([new("Reason", Why)]).Taken();
        (await State(address)).ShouldBe(ReferralStatus.Recalled);
    }

    [Fact]
    public async Task Form_WithoutItsToken_IsRefusedAndNotKept()
    {
        var address = await Recall();
        using var client = Portal.Signed(_person);
        await Portal.Prove(_person, TimeSpan.FromMinutes(11));

        using var forged = await client.PostAsync(address, new FormUrlEncodedContent([new("_handler", "recall"), new("Reason", Why)]));

        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Page_OfWhomItIsNotFor_IsNotThereWhetherProvedOrNot()
    {
        var address = await Recall();
        var practitioner = AgedSessions.SomebodyNew(Role.Practitioner);
        using var client = Portal.Signed(practitioner);
        await Portal.Prove(practitioner, TimeSpan.FromMinutes(11));

        await client.ShouldNotBeThere(address);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task The_proof_leads_to_pages_of_this_portal_only(string to)
    {
        using var client = Portal.Nobody();
        var enter = await PostedPage.Open(client, "/enter");
        var sam = DemonstrationPeople.DerbyshireOfficer;
        await enter.Send([new("person", $"{sam.Organisation}/{sam.User}")]).Taken();
        var page = await PostedPage.Open(client, $"/sign-in/again?to={Uri.EscapeDataString(to)}");

        (await page.Send([]).Taken()).ShouldBe("/");
    }

    [Fact]
    public async Task In_Production_nobody_proves_anything_by_a_button()
    {
        using var client = portals.Production.Signed(_person);
        var page = await PostedPage.Open(client, "/sign-in/again");

        page.Document.QuerySelector("form [value=word]").ShouldBeNull();
        var token = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var tried = await client.PostAsync("/sign-in/again", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("_handler", "word")]));
        tried.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string> Recall() => $"/referrals/{await Prepared.Accepted(Portal)}/recall";

    private async Task<ReferralStatus> State(string address) => Prepared.Sure(await Portal.Ask<IReferralGrain, ReferralView>(
        DemonstrationPeople.DerbyshireInspector, address.Split('/')[2], grain => grain.View(default))).Status;
}
