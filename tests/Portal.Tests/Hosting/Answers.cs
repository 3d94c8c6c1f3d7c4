using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>What came back after a form was sent.</summary>
internal static class Answers
{
    /// <summary>The page of a refused form, with its errors as they are linked.</summary>
    public static async Task<(IHtmlDocument Page, string[] Errors)> Refused(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
        (page.Title ?? "").ShouldStartWith("Error:");
        foreach (var link in page.QuerySelectorAll(".govuk-error-summary__list a"))
            page.GetElementById(link.GetAttribute("href")!.TrimStart('#')).ShouldNotBeNull(link.TextContent);
        return (page, [.. page.QuerySelectorAll(".govuk-error-summary__list li").Select(item => item.TextContent.Trim())]);
    }

    /// <summary>Where a form that was taken leads.</summary>
    public static async Task<string> Taken(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Leads();
    }

    /// <summary>Where an answer leads, within the portal.</summary>
    public static string Leads(this HttpResponseMessage answer) =>
        answer.Headers.Location!.ToString().Replace("https://portal.example", "", StringComparison.Ordinal);

    public static async Task ShouldNotBeThere(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
    }

    /// <summary>The text of the page's main part, with single spaces.</summary>
    public static string Text(this IDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
