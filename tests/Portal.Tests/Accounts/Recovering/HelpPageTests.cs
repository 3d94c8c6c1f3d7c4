using System.Net;
using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Recovering;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Portal.Tests.Accounts.Recovering;

/// <summary>Whoever asks for help is answered the same; the administrators of who signs in with that address hear of it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class HelpPageTests(Portals portals)
{
    private const string Address = "/sign-in/help";
    private static readonly Caller Glen = DemonstrationPeople.DerbyshireAdministrator;

    [Fact]
    public async Task The_administrators_hear_of_it_until_the_person_is_helped()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var nobody = portals.Development.Nobody();
        using var glen = portals.Development.Signed(Glen);

        (await (await PostedPage.Open(nobody, Address)).Send([new("Address", $" {worker.Address.ToUpperInvariant()} ")]).Taken()).ShouldBe($"{Address}?asked=true");

        await Condition.Until("the organisation's page names who asked", () => IsNamed(glen, worker));
        (await PostedPage.Open(glen, worker.Page)).Document.Text().ShouldContain("asked for help on the sign-in page on");
        using var elsewhere = portals.Development.Signed(Glen with { Organisation = DemonstrationPeople.DerbyCouncilOfficer.Organisation });
        (await PostedPage.Open(elsewhere, $"/organisations/{DemonstrationPeople.DerbyCouncilOfficer.Organisation}")).Document
            .Text().ShouldNotContain("asked for help to get in");

        await RecoverPageTests.Make(glen, worker, "Password");
        (await IsNamed(glen, worker)).ShouldBeFalse();
    }

    [Fact]
    public async Task Known_and_unknown_addresses_read_the_same()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var nobody = portals.Development.Nobody();
        var answers = new List<(HttpStatusCode, string?, string)>();
        foreach (var address in new[] { worker.Address, "nobody@people.example" })
        {
            using var sent = await (await PostedPage.Open(nobody, Address)).Send([new("Address", address)]);
            answers.Add((sent.StatusCode, sent.Headers.Location?.ToString(), (await PostedPage.Open(nobody, $"{Address}?asked=true")).Document.Text()));
        }

        answers[0].ShouldBe(answers[1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("@")]
    public async Task What_is_no_address_is_said_and_kept(string typed)
    {
        using var nobody = portals.Development.Nobody();

        var (page, errors) = await (await PostedPage.Open(nobody, Address)).Send([new("Address", typed)]).Refused();

        errors.ShouldBe(["Enter an e-mail address in the correct format, like name@example.org"]);
        PostedPage.Value(page, "Address").ShouldBe(typed);
    }

    [Fact]
    public void An_ask_is_open_until_something_happened_for_that_person_after_it()
    {
        var (one, other, at) = (new UserId(Guid.NewGuid()), new UserId(Guid.NewGuid()), DateTimeOffset.UnixEpoch);

        OpenAsks.Open([new HelpAsk(one, at), new HelpAsk(other, at)], [(one, at.AddSeconds(-1)), (other, at.AddSeconds(1))])
            .ShouldBe([new HelpAsk(one, at)]);
    }

    private static async Task<bool> IsNamed(HttpClient glen, Worker worker) =>
        (await PostedPage.Open(glen, $"/organisations/{Glen.Organisation}")).Document.QuerySelectorAll(".govuk-inset-text a")
            .Any(link => link.GetAttribute("href") == worker.Page);
}
