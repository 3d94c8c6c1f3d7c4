namespace Partnership.Browser.Tests.Hosting;

/// <summary>What came back: the status, where it sends the browser on, and the page.</summary>
internal sealed record Answer(int Status, string? Location, string Body);

/// <summary>Requests with a visitor's cookies, but past the page that they look at.</summary>
internal static class Requests
{
    public static async Task<Answer> Ask(this Visitor visitor, string path) =>
        await Read(await visitor.Page.Context.APIRequest.GetAsync(path, new() { MaxRedirects = 0 }));

    public static Task<Answer> Post(this Visitor visitor, string path, Dictionary<string, string> fields) => visitor.Post(
        path, string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}")));

    /// <summary>Sends a form as <see cref="Filled"/> gave it.</summary>
    public static async Task<Answer> Post(this Visitor visitor, string path, string form) =>
        await Read(await visitor.Page.Context.APIRequest.PostAsync(path, new()
        {
            DataString = form,
            Headers = [new("Content-Type", "application/x-www-form-urlencoded")],
            MaxRedirects = 0,
        }));

    /// <summary>The form in the page's main part as it would be sent now.</summary>
    public static Task<string> Filled(this IPage page) => page.Locator("main form[method=post]").First
        .EvaluateAsync<string>("form => new URLSearchParams(new FormData(form)).toString()");

    /// <summary>What a person typed into the form: without what the page itself put there.</summary>
    public static async Task<string> Typed(this IPage page) => string.Join('&', (await page.Filled()).Split('&')
        .Where(field => !field.StartsWith('_') && !field.StartsWith("command=", StringComparison.Ordinal) && !field.StartsWith("seen=", StringComparison.Ordinal)
            && !field.StartsWith("shown-for=", StringComparison.Ordinal)));

    private static async Task<Answer> Read(IAPIResponse response) => new(
        response.Status, response.Headers.TryGetValue("location", out var location) ? new Uri(new Uri("http://portal"), location).AbsolutePath : null,
        await response.TextAsync());
}
