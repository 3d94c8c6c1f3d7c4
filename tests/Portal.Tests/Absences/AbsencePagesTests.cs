using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Absences;

/// <summary>Cover for absence through the pages. Each test ends what it stated.</summary>
[Collection(PortalsCollection.Name)]
public sealed class AbsencePagesTests(Portals portals) : IAsyncLifetime
{
    private const string Own = "/absence";
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer with { Roles = [Role.Practitioner] };
    private static readonly Caller Robin = DemonstrationPeople.DerbyshireInspector;
    private static readonly string OfSam = $"/absences/{Sam.User}";
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var caller in new[] { Sam, Robin })
        {
            using var client = portals.Development.Signed(caller);
            if (Rows((await PostedPage.Open(client, Own)).Document).Length > 0)
                await Send(client, Own, "end").Taken();
        }
    }

    [Fact]
    public async Task What_is_stated_stands_there_and_sending_it_twice_does_no_harm()
    {
        using var client = portals.Development.Signed(Sam);
        var typed = Typed(Today.AddDays(3), Today.AddDays(9), Robin.User);
        var fields = Hidden((await PostedPage.Open(client, Own)).Document, "absence").Concat(typed).ToList();

        foreach (var _ in Enumerable.Range(0, 2))
            (await client.PostAsync(Own, new FormUrlEncodedContent(fields)).Taken()).ShouldBe(Own + "?saved=true");

        var shown = (await PostedPage.Open(client, Own)).Document;
        Rows(shown).ShouldBe([$"Away {Day(Today.AddDays(3))} to {Day(Today.AddDays(9))}", "Who covers Robin Specimen"]);
        (PostedPage.Value(shown, "From-day"), PostedPage.Value(shown, "Until-year"))
            .ShouldBe(($"{Today.AddDays(3).Day}", $"{Today.AddDays(9).Year}"));
        shown.Text().ShouldContain("Call it off");
        using var inspector = portals.Development.Signed(Robin);
        (await PostedPage.Open(inspector, Own)).Document.Text().ShouldContain($"For whom you cover Sam Example, {Day(Today.AddDays(3))} to {Day(Today.AddDays(9))}");
        (await PostedPage.Open(inspector, "/absences")).Document.QuerySelectorAll("tbody tr").Select(Text)
            .ShouldContain(row => row.StartsWith("Sam Example", StringComparison.Ordinal)
                && row.Contains($"{Day(Today.AddDays(3))} to {Day(Today.AddDays(9))}", StringComparison.Ordinal)
                && row.EndsWith("Robin Specimen Change when Sam Example is away", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_what_was_typed_stays()
    {
        using var client = portals.Development.Signed(Sam);

        (await Send(client, Own, "absence").Refused()).Errors.ShouldBe(["Enter the first day", "Enter the last day", "Select who covers"]);
        var (shown, errors) = await Send(
            client, Own, "absence",
            [.. Typed(Today, Today, Robin.User).Where(pair => !pair.Key.EndsWith("-month", StringComparison.Ordinal)), new("From-month", "13"), new("Until-month", "<b>")]).Refused();
        errors.Length.ShouldBe(2);
        errors[0].ShouldStartWith("The first day must be a real date, such as ");
        (PostedPage.Value(shown, "From-month"), PostedPage.Value(shown, "Until-month")).ShouldBe(("13", "<b>"));
        shown.QuerySelector<IHtmlSelectElement>("[name=Cover]")!.Value.ShouldBe($"{Robin.User}");

        (await Send(client, Own, "absence", Typed(Today.AddDays(5), Today.AddDays(2), Robin.User)).Refused()).Errors
            .ShouldBe(["The last day must be the same as or after the first"]);
        (await Send(client, Own, "absence", Typed(Today.AddDays(-5), Today.AddDays(-2), Robin.User)).Refused()).Errors
            .ShouldBe(["The last day must be today or later"]);
        (await Send(client, Own, "absence", Typed(Today, Today.AddYears(2), Robin.User)).Refused()).Errors
            .ShouldBe(["The last day must be within a year of the first"]);
        (await Send(client, Own, "absence", Typed(Today, Today, Sam.User)).Refused()).Errors
            .ShouldBe(["Select a colleague: nobody can cover for themself"]);
        (await Send(client, Own, "absence", Typed(Today, Today, DemonstrationPeople.DerbyCouncilOfficer.User)).Refused()).Errors
            .ShouldBe(["Select somebody else: this colleague does not work on referrals"]);
        foreach (var naughty in new[] { "", "nobody", "<script>", "' or 1=1", "\u202e" })
            (await Send(client, Own, "absence", [.. Typed(Today, Today, default).Where(pair => pair.Key is not "Cover"), new("Cover", naughty)]).Refused()).Errors.ShouldBe(["Select who covers"]);
    }

    [Fact]
    public async Task A_form_older_than_what_stands_is_refused_and_shows_what_stands()
    {
        using var client = portals.Development.Signed(Sam);
        using var supervisor = portals.Development.Signed(Robin);
        var mine = Hidden((await PostedPage.Open(client, Own)).Document, "absence");
        (await Send(supervisor, OfSam, "absence", Typed(Today, Today.AddDays(1), Robin.User)).Taken()).ShouldBe(OfSam + "?saved=true");

        var (shown, errors) = await client.PostAsync(Own, new FormUrlEncodedContent(mine.Concat(Typed(Today, Today.AddDays(4), Robin.User)))).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("Somebody changed this");
        Text(shown.GetElementById("changed-meanwhile")!).ShouldEndWith($"Last day away {Day(Today.AddDays(1))}");
        PostedPage.Value(shown, "Until-day").ShouldBe($"{Today.AddDays(4).Day}");
        Rows(shown).ShouldContain(row => row == "Stated by Robin Specimen");
        shown.Text().ShouldContain("I am back: end it");
    }

    [Fact]
    public async Task Who_covers_and_is_away_too_is_named_to_all_whom_it_concerns()
    {
        using var client = portals.Development.Signed(Sam);
        using var supervisor = portals.Development.Signed(Robin);
        await Send(client, Own, "absence", Typed(Today, Today.AddDays(9), Robin.User)).Taken();
        await Send(supervisor, Own, "absence", Typed(Today.AddDays(2), Today.AddDays(3), Sam.User)).Taken();
        var both = $"{Day(Today.AddDays(2))} to {Day(Today.AddDays(3))}";

        (await PostedPage.Open(client, Own)).Document.Text().ShouldContain($"Robin Specimen is away too, {both}. In that time nobody covers");
        var own = (await PostedPage.Open(supervisor, Own)).Document;
        own.Text().ShouldContain($"You are away too, {both}: in that time nobody covers");
        own.QuerySelectorAll("#cover option").Select(Text).ShouldContain(option => option == $"Sam Example (away until {Day(Today.AddDays(9))}), Hate crime liaison officer");
        (await PostedPage.Open(supervisor, "/absences")).Document.Text().ShouldContain("2 absences have days on which whoever covers is away too");
    }

    [Fact]
    public async Task Ending_it_twice_does_no_harm()
    {
        using var client = portals.Development.Signed(Sam);
        await Send(client, Own, "absence", Typed(Today, Today.AddDays(9), Robin.User)).Taken();
        var end = Hidden((await PostedPage.Open(client, Own)).Document, "end");

        foreach (var _ in Enumerable.Range(0, 2))
            (await client.PostAsync(Own, new FormUrlEncodedContent(end)).Taken()).ShouldBe(Own + "?saved=true");

        Rows((await PostedPage.Open(client, Own)).Document).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_colleagues_is_for_their_own_supervisors_alone()
    {
        foreach (var caller in new[] { Sam, DemonstrationPeople.DerbyCouncilManager, DemonstrationPeople.DerbyshireAdministrator })
        {
            using var client = portals.Development.Signed(caller);
            await client.ShouldNotBeThere(OfSam);
            using var posted = await client.PostAsync(OfSam, new FormUrlEncodedContent(
                [.. Hidden((await PostedPage.Open(client, "/alerts/choices")).Document, "choices").Where(field => field.Key is not "_handler"), new("_handler", "absence"), .. Typed(Today, Today, Robin.User)]));
            posted.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var supervisor = portals.Development.Signed(Robin);
        await supervisor.ShouldNotBeThere("/absences/nobody");
        await supervisor.ShouldNotBeThere($"/absences/{Guid.NewGuid()}");
        await supervisor.ShouldNotBeThere($"/absences/{DemonstrationPeople.DerbyCouncilOfficer.User}");
        using var sam = portals.Development.Signed(Sam);
        await sam.ShouldNotBeThere("/absences");
        using var auditor = portals.Development.Signed(Role.Auditor);
        await auditor.ShouldNotBeThere(Own);
        Rows((await PostedPage.Open(sam, Own)).Document).ShouldBeEmpty();
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, string address, string form, params KeyValuePair<string, string>[] typed)
    {
        var page = (await PostedPage.Open(client, address)).Document;
        return await client.PostAsync(address, new FormUrlEncodedContent(Hidden(page, form).Concat(typed)));
    }

    private static List<KeyValuePair<string, string>> Hidden(IDocument page, string form) =>
    [
        .. page.QuerySelectorAll("main form").Single(each => each.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form)
            .QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value)),
    ];

    private static KeyValuePair<string, string>[] Typed(DateOnly from, DateOnly until, UserId cover) =>
        [.. Date("From", from), .. Date("Until", until), new("Cover", $"{cover}")];

    private static KeyValuePair<string, string>[] Date(string name, DateOnly day) =>
        [new($"{name}-day", $"{day.Day}"), new($"{name}-month", $"{day.Month}"), new($"{name}-year", $"{day.Year}")];

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    private static string[] Rows(IDocument page) => [.. page.QuerySelectorAll("main .govuk-summary-list__row").Where(row => row.Closest("#changed-meanwhile") is null).Select(Text)];

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
