using System.Globalization;
using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Agreements;

/// <summary>Agreements through their pages: who sees and does what, and what is said to who may not.</summary>
[Collection(PortalsCollection.Name)]
public sealed class AgreementPagesTests(Portals portals)
{
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireDataProtectionOfficer;
    private static readonly Caller Administrator = DemonstrationPeople.PartnershipAdministrator;

    [Fact]
    public async Task A_signatory_signs_once_however_often_the_form_is_sent()
    {
        var agreement = await Drafted.Unsigned(portals.Development);
        using var inspector = portals.Development.Signed(Inspector);
        using var manager = portals.Development.Signed(DemonstrationPeople.DerbyCouncilManager);
        var first = await PostedPage.Open(inspector, agreement.Address + "/sign");
        var second = await PostedPage.Open(manager, agreement.Address + "/sign");

        (await first.Send([]).Taken()).ShouldBe(agreement.Address + "?done=signed");
        (await second.Send([]).Taken()).ShouldBe(agreement.Address + "?done=signed");
        (await second.Send([]).Taken()).ShouldBe(agreement.Address + "?done=signed");

        (await agreement.View()).InForce.ShouldBeTrue();
        (await PostedPage.Open(manager, agreement.Address)).Document.Text().ShouldContain("Both parties");
        using var again = await manager.GetAsync(agreement.Address + "/sign");
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_version_that_was_replaced_meanwhile_is_not_signed_and_the_new_one_is_shown()
    {
        var agreement = await Drafted.Unsigned(portals.Development);
        using var inspector = portals.Development.Signed(Inspector);
        var page = await PostedPage.Open(inspector, agreement.Address + "/sign");
        await agreement.Revise(1);

        var (shown, errors) = await page.Send([]).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("Somebody changed this");
        shown.QuerySelector("main button")!.TextContent.ShouldContain("Sign version 2 for Derbyshire Constabulary");
        (await agreement.View()).Signed.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_version_that_stands_is_shown_beside_the_one_that_waits_in_plain_words()
    {
        var agreement = await Drafted.Signed(portals.Development);
        await agreement.Revise(1);
        using var inspector = portals.Development.Signed(Inspector);

        var text = (await PostedPage.Open(inspector, agreement.Address)).Document.Text();

        text.ShouldContain("Version 1, signed by all");
        text.ShouldContain("Version 2, waiting for signatures");
        text.ShouldContain("Waits for Derby City Council, Derbyshire Constabulary");
        text.ShouldContain("The police may share with councils");
        text.ShouldContain("make a home safe or find another");
        text.ShouldContain("A specialist in information law must confirm");
        text.ShouldContain("Sign version 2");
    }

    [Fact]
    public async Task To_another_organisation_it_does_not_exist()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var elsewhere = portals.Development.Signed(DemonstrationPeople.Signatory("E06000016") with { Roles = [Role.DataProtectionOfficer] });

        foreach (var page in new[] { "", "/sign", $"/parties/{DemonstrationPeople.Organisation("E06000016")}/suspend", $"/parties/{Drafted.Police}/suspend" })
            await elsewhere.ShouldNotBeThere(agreement.Address + page);
        (await PostedPage.Open(elsewhere, "/agreements")).Document.Text().ShouldNotContain("An agreement of two");
    }

    [Fact]
    public async Task Whoever_may_do_nothing_with_it_is_offered_nothing()
    {
        var agreement = await Drafted.Signed(portals.Development);
        await agreement.Revise(1);
        using var sam = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);

        var page = (await PostedPage.Open(sam, agreement.Address)).Document;

        page.QuerySelectorAll("main .govuk-button, main form").ShouldBeEmpty();
        page.Text().ShouldNotContain("Change");
        page.Text().ShouldContain("Version 2 waits for a signature of Derbyshire Constabulary");
        foreach (var move in new[] { "sign", "suspend", "resume", "review", $"parties/{Drafted.Police}/suspend", $"parties/{Drafted.Police}/resume" })
            await sam.ShouldNotBeThere($"{agreement.Address}/{move}");
    }

    [Fact]
    public async Task A_data_protection_officer_stops_and_resumes_their_own_sharing_alone()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var officer = portals.Development.Signed(Officer);
        var suspend = await PostedPage.Open(officer, $"{agreement.Address}/parties/{Drafted.Police}/suspend");

        (await suspend.Send([new("Because", "")]).Refused()).Errors.ShouldBe(["Enter the reason"]);
        var (shown, errors) = await suspend.Send([new("Because", new string('x', 501))]).Refused();
        errors.ShouldBe(["Shorten the reason to 500 characters or fewer"]);
        PostedPage.Value(shown, "Because").Length.ShouldBe(501);
        (await suspend.Send([new("Because", "A laptop was lost")]).Taken()).ShouldBe(agreement.Address + "?done=suspended");
        (await agreement.View()).SuspendedParties.ShouldBe([Drafted.Police]);

        var resume = await PostedPage.Open(officer, $"{agreement.Address}/parties/{Drafted.Police}/resume");
        (await resume.Send([new("Because", "It was found")]).Taken()).ShouldBe(agreement.Address + "?done=resumed");
        (await agreement.View()).SuspendedParties.ShouldBeEmpty();
        await officer.ShouldNotBeThere($"{agreement.Address}/parties/{Drafted.Council}/suspend");
    }

    [Fact]
    public async Task What_the_partnership_suspended_a_party_cannot_resume()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var administrator = portals.Development.Signed(Administrator);
        var suspend = await PostedPage.Open(administrator, $"{agreement.Address}/parties/{Drafted.Police}/suspend");
        await suspend.Send([new("Because", "A breach")]).Taken();
        using var officer = portals.Development.Signed(Officer);
        var resume = await PostedPage.Open(officer, $"{agreement.Address}/parties/{Drafted.Police}/resume");

        (await resume.Send([new("Because", "Mended")]).Refused()).Errors
            .ShouldBe(["The partnership suspended this organisation, so only the partnership can resume its sharing"]);
        (await agreement.View()).SuspendedParties.ShouldBe([Drafted.Police]);
    }

    [Fact]
    public async Task The_whole_of_it_is_suspended_with_the_reason_shown_and_resumed()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var administrator = portals.Development.Signed(Administrator);
        var suspend = await PostedPage.Open(administrator, agreement.Address + "/suspend");

        (await suspend.Send([]).Refused()).Errors.ShouldBe(["Enter the reason"]);
        (await suspend.Send([new("Because", "A breach is looked into")]).Taken()).ShouldBe(agreement.Address + "?done=suspended");
        using var sam = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        (await PostedPage.Open(sam, agreement.Address)).Document.Text().ShouldContain("A breach is looked into");

        var resume = await PostedPage.Open(administrator, agreement.Address + "/resume");
        (await resume.Send([new("Because", "Mended")]).Taken()).ShouldBe(agreement.Address + "?done=resumed");
        (await agreement.View()).InForce.ShouldBeTrue();
    }

    [Fact]
    public async Task What_not_every_party_has_signed_is_neither_suspended_nor_reviewed()
    {
        var agreement = await Drafted.Unsigned(portals.Development);
        using var administrator = portals.Development.Signed(Administrator with { Organisation = Drafted.Police, Signatory = true });
        var fields = (await PostedPage.Open(administrator, agreement.Address + "/sign")).Hidden();
        fields["_handler"] = "suspend";
        fields["Because"] = "A breach";

        (await administrator.PostAsync(agreement.Address + "/suspend", new FormUrlEncodedContent(fields)).Refused()).Errors
            .ShouldBe(["Not every party has signed this agreement yet"]);
        using var review = await administrator.GetAsync(agreement.Address + "/review");
        review.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_review_needs_a_date_that_can_be_kept()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var administrator = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(administrator, agreement.Address + "/review");

        (await page.Send([]).Refused()).Errors.ShouldBe(["Enter the date of the next review"]);
        var (shown, wrong) = await page.Send([new("NextReviewBy-day", "31"), new("NextReviewBy-month", "2"), new("NextReviewBy-year", "2027")]).Refused();
        wrong.ShouldHaveSingleItem().ShouldStartWith("Enter a real date, such as ");
        PostedPage.Value(shown, "NextReviewBy-day").ShouldBe("31");
        (await page.Send(On(Drafted.Today)).Refused()).Errors.ShouldBe(["The review date must be after today"]);
        (await page.Send(On(Drafted.Today.AddMonths(13))).Refused()).Errors.ShouldBe(
        [
            "The review must be within 12 months (Information Commissioner's data sharing code)",
            "The review date must be on or before the day the agreement ends",
        ]);

        (await page.Send(On(Drafted.Today.AddMonths(7))).Taken()).ShouldBe(agreement.Address + "?done=reviewed");
        (await agreement.View()).ReviewBy.ShouldBe(Drafted.Today.AddMonths(7));
    }

    [Fact]
    public async Task Who_looks_after_the_partnership_opens_agreements_of_others_too()
    {
        var agreement = await Drafted.Signed(portals.Development);
        using var administrator = portals.Development.Signed(Administrator);

        var text = (await PostedPage.Open(administrator, agreement.Address)).Document.Text();

        text.ShouldContain("Suspend the agreement");
        text.ShouldNotContain("Suspend your sharing");
    }

    private static KeyValuePair<string, string>[] On(DateOnly day) =>
    [
        new("NextReviewBy-day", Text(day.Day)), new("NextReviewBy-month", Text(day.Month)), new("NextReviewBy-year", Text(day.Year)),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
