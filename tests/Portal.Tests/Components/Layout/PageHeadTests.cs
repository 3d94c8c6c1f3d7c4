using Partnership.Portal.Components.Layout;

namespace Partnership.Portal.Tests.Components.Layout;

public sealed class PageHeadTests
{
    [Fact]
    public async Task A_page_of_case_material_carries_its_marking_and_one_heading()
    {
        var html = await Rendering.Html<PageHead>(("Title", "Referral R-1"), ("Caption", "From a partner"), ("Heading", "Support"), ("Marked", true), ("BackHref", "/referrals"), ("BackText", "Referrals"));

        Markup.Normalise(html).ShouldBe(Markup.Normalise(
            """
            <p class="app-marking">OFFICIAL-SENSITIVE</p>
            <a class="govuk-back-link" href="/referrals">Referrals</a>
            <span class="govuk-caption-l">From a partner</span>
            <h1 class="govuk-heading-l">Support</h1>
            """));
    }

    [Fact]
    public async Task A_question_page_leaves_the_heading_to_its_question() =>
        (await Rendering.Html<PageHead>(("Title", "Why?"), ("HeadingElsewhere", true))).ShouldNotContain("<h1", Case.Sensitive);

    [Theory]
    [InlineData(false, "Decline – Partnership")]
    [InlineData(true, "Error: Decline – Partnership")]
    public void The_title_starts_with_Error_when_there_are_errors(bool hasErrors, string expected) =>
        PageHead.BrowserTitle("Decline", hasErrors).ShouldBe(expected);
}
