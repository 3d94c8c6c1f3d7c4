using System.Net;
using System.Text.Json;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Data;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Forms;

/// <summary>Whatever is typed comes back as it was typed, or is refused in words; it never breaks the page.</summary>
[Collection(PortalsCollection.Name)]
public sealed class NaughtyStringTests(Portals portals)
{
    private const string File = "text/naughty-strings.json";

    private static readonly string[] Own =
    [
        "", " ", "<script>alert(1)</script>", "\" onfocus=alert(1) autofocus x=\"", "</textarea><b>", "&amp; &lt; &#39;", "O'Neill; drop table x; --",
        "田中さん", "👩‍👩‍👧‍👦 🏳️‍🌈", "مرحبا", "\u202eright to left", "e\u0301\u200b", "\ud800", "a\r\nb\tc", "{{7*7}} ${7*7} %s %00", "\u0001\u001f",
    ];

    [Fact]
    public Task Own_strings_in_every_field_of_a_case() => InEveryField(Own);

    [SharedDataFact(File)]
    public Task Naughty_strings_in_every_field_of_a_case() => InEveryField(Read());

    [Fact]
    public Task Own_strings_in_a_referral() => InAReferral(Own);

    [SharedDataFact(File)]
    public Task Naughty_strings_in_a_referral() => InAReferral(Read());

    // Without a risk level, so that the form comes back.
    private async Task InEveryField(IReadOnlyList<string> strings)
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        var page = await PostedPage.Open(client, "/cases/open");
        foreach (var text in strings)
        {
            using var answer = await page.Send(CaseForm.Texts.Select(field => KeyValuePair.Create(field, text)));

            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
            var shown = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
            (shown.Title ?? "").ShouldStartWith("Error:", Case.Sensitive, JsonSerializer.Serialize(text));
            foreach (var field in CaseForm.Texts)
                PostedPage.Value(shown, field).ShouldBe(AsRead(text), field);
            shown.QuerySelectorAll("main script, main b").ShouldBeEmpty();
        }
    }

    private async Task InAReferral(IReadOnlyList<string> strings)
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        var address = await Draft(client);
        foreach (var text in strings)
        {
            var page = await PostedPage.Open(client, address);
            using var saved = await page.Send([new("AskedFor", text), new("WhyNow", text), new("Summary", text), new("PhoneCall", text)]);

            saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, JsonSerializer.Serialize(text));
            var shown = (await PostedPage.Open(client, address)).Document;
            PostedPage.Value(shown, "AskedFor").ShouldBe(AsRead(text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim()));
            foreach (var field in new[] { "WhyNow", "Summary" })
                PostedPage.Value(shown, field).ShouldBe(AsRead(text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim()), field);
            using var check = await client.GetAsync(address.Replace("/ask", "/check", StringComparison.Ordinal));
            check.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        }
    }

    [Fact]
    public async Task A_NUL_which_no_keyboard_makes_is_refused_and_nothing_is_kept()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        var address = await Draft(client);
        var page = await PostedPage.Open(client, address);

        using var refused = await page.Send([new("AskedFor", "a\0b"), new("WhyNow", "typed")]);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        PostedPage.Value((await PostedPage.Open(client, address)).Document, "WhyNow").ShouldBeEmpty();
    }

    private static async Task<string> Draft(HttpClient client)
    {
        var page = await PostedPage.Open(client, "/cases/open");
        using var opened = await page.Send(CaseForm.Filled("Strange words"));
        var @case = await PostedPage.Open(client, opened.Headers.Location!.ToString());
        using var started = await @case.Send([]);
        return started.Headers.Location!.ToString().Replace("/to", "/ask", StringComparison.Ordinal);
    }

    // What HTML itself does to a text: no half characters, and line ends are one character.
    private static string AsRead(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text))
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // Every fourth: neighbours in the list are much alike, and each costs a whole page.
    private static IReadOnlyList<string> Read() =>
        [.. JsonSerializer.Deserialize<string[]>(System.IO.File.ReadAllBytes(SharedData.Path(File)!))!.Where((_, at) => at % 4 == 0)];
}
