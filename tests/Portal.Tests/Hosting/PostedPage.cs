using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>A page with its form, as a browser without scripts reads and sends it.</summary>
internal sealed class PostedPage
{
    private readonly HttpClient _client;
    private readonly string _address;

    private PostedPage(HttpClient client, string address, IHtmlDocument document) =>
        (_client, _address, Document) = (client, address, document);

    public IHtmlDocument Document { get; }

    public static async Task<PostedPage> Open(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        response.IsSuccessStatusCode.ShouldBeTrue($"{address} answered {response.StatusCode}.");
        return new PostedPage(client, address, Parse(await response.Content.ReadAsStringAsync()));
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>What stands in the field as a browser would send it.</summary>
    public static string Value(IParentNode document, string name) => document.QuerySelector($"main [name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        var other => throw new InvalidOperationException($"{name} is no text field but {other?.LocalName ?? "absent"}."),
    };

    /// <summary>The hidden fields of the page's own form: what makes it count.</summary>
    public Dictionary<string, string> Hidden() => Document.QuerySelectorAll<IHtmlInputElement>("main form input[type=hidden]")
        .DistinctBy(field => field.Name, StringComparer.Ordinal).ToDictionary(field => field.Name!, field => field.Value, StringComparer.Ordinal);

    /// <summary>Sends the form with these fields in it.</summary>
    public Task<HttpResponseMessage> Send(IEnumerable<KeyValuePair<string, string>> fields) =>
        _client.PostAsync(_address, new FormUrlEncodedContent(Hidden().Concat(fields)));

    /// <summary>Sends the form's token with these fields to another address, as no page does.</summary>
    public Task<HttpResponseMessage> SendTo(string address, IEnumerable<KeyValuePair<string, string>> fields) => _client.PostAsync(
        address, new FormUrlEncodedContent(Hidden().Where(field => field.Key == "__RequestVerificationToken").Concat(fields)));
}
