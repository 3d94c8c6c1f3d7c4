using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Portal.Forms;
using Partnership.Portal.Tests.Hosting;
using Partnership.Portal.Tests.Pages;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>Every page, every role, at the own, a partner's and a stranger's organisation: who opens it, and who sends its forms.</summary>
public sealed class PageMatrixTests(MatrixWorld world) : IClassFixture<MatrixWorld>
{
    public static TheoryData<string> Pages => [.. PageRows.All.Keys];

    [Fact]
    public void Every_page_has_its_row_and_every_row_its_page() =>
        PageRows.All.Keys.Order(StringComparer.Ordinal).ShouldBe(RoutedPages.Behind.Select(PageRows.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OpensForThoseOfItsRowAndForNobodyElse(string page)
    {
        var (row, required) = Row(page);
        await world.Prove();
        var (expected, found) = (new List<string>(), new List<string>());
        foreach (var standing in Standing.All)
        {
            using var answer = await world.Of(standing).GetAsync(world.Filled(row.Address));
            expected.Add($"{standing}: {row.Expected(standing, required)}");
            found.Add($"{standing}: {(int)answer.StatusCode}");
        }

        found.ShouldBe(expected);
        Standing.All.ShouldContain(standing => row.Expected(standing, required) == 200, "To nobody is this page ever shown.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Form_SentByWhomThePageIsNotFor_IsAnsweredAsNoPageAndChangesNothing(string page)
    {
        var (row, required) = Row(page);
        await world.Prove();
        var reader = Standing.All.First(standing => row.Expected(standing, required) == 200);
        var forms = Forms(await world.Of(reader).GetStringAsync(world.Filled(row.Address)));
        foreach (var standing in Standing.All.Where(standing => row.Expected(standing, required) == 404))
        {
            var token = Token(await world.Of(standing).GetStringAsync("/"));
            var before = await world.Written();
            foreach (var form in forms)
            {
                using var answer = await world.Of(standing).PostAsync(
                    world.Filled(row.Address), new FormUrlEncodedContent(form.Append(new("__RequestVerificationToken", token))));
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, standing.ToString());
            }

            (await world.Written()).ShouldBe(before, standing.ToString());
        }
    }

    private static (PageRow Row, Contracts.Kernel.Permission? Required) Row(string page) =>
        (PageRows.All[page], RoutedPages.PermissionOf(RoutedPages.Behind.Single(type => PageRows.Name(type) == page)));

    // As they stand on the page, less the token and the organisation they were shown for, which are the reader's own.
    private static List<List<KeyValuePair<string, string>>> Forms(string html) =>
    [
        .. PostedPage.Parse(html).QuerySelectorAll("main form[method=post]").Select(form => form.QuerySelectorAll("input, textarea, select, button")
            .Where(field => field.GetAttribute("name") is { Length: > 0 } name && name is not ("__RequestVerificationToken" or PostedForm.ShownForField))
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, Value(field))).ToList()),
    ];

    private static string Value(IElement field) => field is IHtmlTextAreaElement or IHtmlInputElement { Value.Length: 0 }
        ? "Typed by somebody whom it does not concern"
        : field.GetAttribute("value") ?? "";

    private static string Token(string html) =>
        PostedPage.Parse(html).QuerySelectorAll("input").OfType<IHtmlInputElement>().First(field => field.Name == "__RequestVerificationToken").Value;
}
