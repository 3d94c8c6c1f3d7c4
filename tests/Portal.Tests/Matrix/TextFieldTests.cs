using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Portal.Tests.Hosting;
using Partnership.Portal.Tests.Pages;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>
/// Every field for text of every page takes every strange string: the page comes back with what was typed, or has taken it.
/// Forms are sent as of a version that is past, so that what could be taken is refused wherever there is a version.
/// </summary>
public abstract class TextFieldTests(MatrixWorld world)
{
    public static TheoryData<string> Pages => [.. PageRows.All.Keys];

    private protected async Task InEveryField(string page, string[] strings)
    {
        var required = RoutedPages.PermissionOf(RoutedPages.Behind.Single(type => PageRows.Name(type) == page));
        var row = PageRows.All[page];
        var client = world.Of(Standing.All.First(standing => row.Expected(standing, required) == 200));
        var address = world.Filled(row.Address);
        await world.Prove();
        var forms = PostedPage.Parse(await client.GetStringAsync(address)).QuerySelectorAll("main form[method=post]").Where(form => Texts(form).Length > 0).ToArray();
        for (var form = 0; form < forms.Length; form++)
        {
            for (var at = 0; at < strings.Length; at++)
                await Takes(client, address, forms[form], at, strings);
        }
    }

    // Each field another string, so that after as many tries as there are strings every field has had each.
    private static async Task Takes(HttpClient client, string address, IElement form, int at, string[] strings)
    {
        var typed = Texts(form).Select((name, field) => (Name: name, Text: strings[(at + field) % strings.Length])).ToArray();
        using var answer = await client.PostAsync(address, new FormUrlEncodedContent(
            Others(form).Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Text)))));

        answer.StatusCode.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.OK], JsonSerializer.Serialize(typed[0].Text));
        if (answer.StatusCode is HttpStatusCode.Redirect)
            return;
        var shown = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
        foreach (var (name, text) in typed)
            Trimmed(PostedPage.Value(shown, name)).ShouldBe(Trimmed(AsRead(text)), name);
        shown.QuerySelectorAll("main script, main b").ShouldBeEmpty();
    }

    private static string[] Texts(IElement form) =>
    [
        .. form.QuerySelectorAll("textarea[name], input[name]:not([type]), input[name][type=text], input[name][type=email], input[name][type=tel]")
            .Select(field => field.GetAttribute("name")!).Distinct(StringComparer.Ordinal),
    ];

    // The widest choice where there is one, since a reason belongs to it.
    private static IEnumerable<KeyValuePair<string, string>> Others(IElement form) => form.QuerySelectorAll("select").OfType<IHtmlSelectElement>()
        .Select(select => KeyValuePair.Create(select.Name!, select.Options.FirstOrDefault(option => option.Value is "more")?.Value ?? select.Value ?? ""))
        .Concat(Hidden(form));

    private static IEnumerable<KeyValuePair<string, string>> Hidden(IElement form) => form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
        .Select(field => KeyValuePair.Create(field.Name!, field.Name switch
        {
            "seen" => "99",
            "command" => Guid.NewGuid().ToString(),
            _ => field.Value,
        }));

    // Spaces at its ends are not part of what was typed.
    private static string Trimmed(string text) => text.Trim();

    // What HTML itself does to a text: no half characters, and line ends are one character.
    private static string AsRead(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
