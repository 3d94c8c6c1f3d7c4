using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Referrals;

/// <summary>What somebody left is given to a colleague in one form: some of it, or all that the page showed.</summary>
[Collection(PortalsCollection.Name)]
public sealed class LeftBehindPageTests(Portals portals)
{
    private const string Address = "/referrals/left-behind";
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Sasha = DemonstrationPeople.DerbyCouncilManager;

    private PortalHost Portal => portals.Development;

    [Fact]
    public async Task Several_are_given_to_one_colleague_once_however_often_the_form_is_sent()
    {
        var (_, left) = await Left(3);
        using var client = Portal.Signed(Sasha);
        (await PostedPage.Open(client, "/")).Document.Text().ShouldContain("left by former colleagues, for you to give to somebody");
        var page = await PostedPage.Open(client, Address);
        KeyValuePair<string, string>[] typed = [new("To", $"{Mo.User}"), .. Ticks(page, left.Take(2))];

        (await page.Send(typed).Taken()).ShouldBe(Address + "?given=2");
        (await page.Send(typed).Taken()).ShouldBe(Address + "?given=2");

        var shown = (await PostedPage.Open(client, Address + "?given=2")).Document.Text();
        shown.ShouldContain("2 were given to a colleague");
        shown.ShouldNotContain($"{left[0]}");
        shown.ShouldContain($"{left[2]}");
        (await Owner(left[1])).ShouldBe(Mo.User);
    }

    [Fact]
    public async Task All_that_the_page_showed_is_given_and_nothing_that_came_since()
    {
        var (_, shown) = await Left(2);
        using var client = Portal.Signed(Sasha);
        var page = await PostedPage.Open(client, Address);
        var (_, later) = await Left(1);

        (await page.Send([new("To", $"{Mo.User}"), new("All", "yes"), .. Shown(page)]).Taken()).ShouldStartWith(Address + "?given=");

        foreach (var reference in shown)
            (await Owner(reference)).ShouldBe(Mo.User);
        (await PostedPage.Open(client, Address)).Document.Text().ShouldContain($"{later[0]}");
    }

    [Fact]
    public async Task What_could_not_be_given_is_named_and_the_rest_is_given()
    {
        var (leaver, left) = await Left(2);
        using var client = Portal.Signed(Sasha);
        var page = await PostedPage.Open(client, Address);
        Prepared.Sure(await Portal.Ask<IReferralGrain, ReferralAnswer>(
            Sasha, left[0].ToString(), grain => grain.HandOver(new(CommandId.New(), leaver, Sasha.User), default)));

        var (shown, errors) = await page.Send([new("To", $"{Mo.User}"), .. Ticks(page, left)]).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith($"{left[0]}: Somebody changed this");
        shown.Text().ShouldContain("1 was given to the colleague");
        (await Owner(left[0])).ShouldBe(Sasha.User);
        (await Owner(left[1])).ShouldBe(Mo.User);
    }

    [Fact]
    public async Task A_form_without_a_colleague_or_a_tick_is_refused_and_keeps_what_was_ticked()
    {
        var (_, left) = await Left(1);
        using var client = Portal.Signed(Sasha);
        var page = await PostedPage.Open(client, Address);

        (await page.Send([]).Refused()).Errors.ShouldBe(["Tick what you give to the colleague, or give all of it", "Select a colleague"]);
        var (shown, errors) = await page.Send([new("To", "nobody"), .. Ticks(page, left)]).Refused();
        errors.ShouldBe(["Select a colleague"]);
        shown.QuerySelectorAll<IHtmlInputElement>("[name=Chosen]").Count(box => box.IsChecked).ShouldBe(1);
        foreach (var naughty in new[] { "<script>", "R-1/R-2/R-3", "R-999999", $"R-999999/{Guid.NewGuid()}" })
            (await page.Send([new("To", $"{Mo.User}"), new("Chosen", naughty)]).Refused()).Errors.Length.ShouldBe(1, naughty);
        (await page.Send([new("To", $"{DemonstrationPeople.DerbyshireInspector.User}"), .. Ticks(page, left)]).Refused()).Errors
            .ShouldBe([$"{left[0]}: Select a colleague who works on referrals"]);
    }

    [Fact]
    public async Task Another_organisations_is_not_there_to_be_given()
    {
        var (leaver, left) = await Left(1);
        using var practitioner = Portal.Signed(Sasha with { Roles = [Role.Practitioner] });
        await practitioner.ShouldNotBeThere(Address);
        using var stranger = Portal.Signed(DemonstrationPeople.LeicesterCouncilOfficer with { Roles = [Role.Supervisor] });
        var page = await PostedPage.Open(stranger, Address);
        page.Document.Text().ShouldContain("No open referral and no draft belongs to anybody who has left");

        using var own = Portal.Signed(Sasha);
        var fields = (await PostedPage.Open(own, Address)).Hidden();
        fields["Chosen"] = $"{left[0]}/{leaver}";
        fields["To"] = $"{DemonstrationPeople.LeicesterCouncilOfficer.User}";
        using var sent = await stranger.PostAsync(Address, new FormUrlEncodedContent(fields));
        $"{sent.Headers.Location}".ShouldNotContain("given");
        (await Owner(left[0])).ShouldBe(leaver);
    }

    private static IEnumerable<KeyValuePair<string, string>> Ticks(PostedPage page, IEnumerable<ReferralReference> references) => references.Select(reference =>
        KeyValuePair.Create("Chosen", page.Document.QuerySelectorAll<IHtmlInputElement>("[name=Chosen]").Single(box => box.Value.StartsWith($"{reference}/", StringComparison.Ordinal)).Value));

    // The first of them is among the hidden fields that are sent anyway.
    private static IEnumerable<KeyValuePair<string, string>> Shown(PostedPage page) =>
        page.Document.QuerySelectorAll<IHtmlInputElement>("[name=Shown]").Skip(1).Select(field => KeyValuePair.Create("Shown", field.Value));

    /// <summary>Somebody of the council who has left, and the referrals that they worked on.</summary>
    private async Task<(UserId Leaver, ReferralReference[] References)> Left(int count)
    {
        var until = DateOnly.FromDateTime(DateTime.UtcNow).AddYears(1);
        var leaver = new Member(new UserId(Guid.NewGuid()), $"Leaver {Guid.NewGuid().ToString()[..8]}", "Officer", [Role.Practitioner], false, until, until);
        await Ask(grain => grain.AddMember(new AddMember(CommandId.New(), leaver), default));
        var references = new ReferralReference[count];
        for (var at = 0; at < count; at++)
        {
            references[at] = await Prepared.Sent(Portal);
            Prepared.Sure(await Portal.Ask<IReferralGrain, ReferralAnswer>(
                Sasha, references[at].ToString(), grain => grain.Reassign(new(CommandId.New(), 1, leaver.User), default)));
        }

        await Ask(grain => grain.EndMember(new EndMember(CommandId.New(), leaver.User), default));
        return (leaver.User, references);
    }

    private async Task<UserId> Owner(ReferralReference reference) => Prepared.Sure(await Portal.Ask<IReferralGrain, ReferralView>(
        Sasha, reference.ToString(), grain => grain.View(default))).RecipientOwner!.User;

    private async Task Ask(Func<IOrganisationGrain, Task<Outcome<OrganisationRecorded>>> call) =>
        Prepared.Sure(await Portal.Ask(DemonstrationPeople.PartnershipAdministrator, Sasha.Organisation.ToString(), call));
}
