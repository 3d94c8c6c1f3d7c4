using Partnership.Portal.Components.Own;

namespace Partnership.Portal.Tests.Components;

/// <summary>What colour says, words say too.</summary>
public sealed class OwnComponentsTests
{
    [Fact]
    public async Task Withheld_is_shown_with_its_reason() =>
        (await Rendering.Html<WithheldChip>(("Reason", "not needed for this purpose"))).ShouldBe("<span class=\"app-withheld\">Withheld: not needed for this purpose</span>");

    [Fact]
    public async Task What_comes_later_says_so_without_being_told_what() =>
        (await Rendering.Html<OnAcceptanceChip>()).ShouldBe("<span class=\"app-later\">On acceptance</span>");

    [Theory]
    [InlineData(false, "2 days</p>")]
    [InlineData(true, "2 days late</p>")]
    public async Task Lateness_is_in_the_words(bool late, string expected) =>
        (await Rendering.Html<DueBox>(("Time", "2 days"), ("Late", late))).ShouldContain(expected, Case.Sensitive);

    [Fact]
    public async Task The_current_step_is_marked_for_eyes_and_for_screen_readers()
    {
        var html = await Rendering.Html<ProgressLine>(
            ("Label", "Where it stands"),
            ("Steps", new ProgressStep[] { new("Sent", StepState.Done, "12 March"), new("Awaiting answer", StepState.Current), new("Completed", StepState.Ahead) }));

        var lines = Markup.Normalise(html);
        lines.ShouldContain("Done: 12 March", Case.Sensitive);
        lines.ShouldContain("aria-current=\"step\" class=\"app-progress__step app-progress__step--current\"", Case.Sensitive);
        lines.ShouldContain("Not yet", Case.Sensitive);
    }

    [Fact]
    public async Task A_cell_of_the_matrix_that_leads_somewhere_says_what_it_is_about()
    {
        var html = await Rendering.Html<MatrixCell>(("Seen", Seen.Nothing), ("Href", "/why"), ("About", "address, a partner"));

        html.ShouldContain("class=\"s s-none\" href=\"/why\"", Case.Sensitive);
        html.ShouldContain(": address, a partner</span>", Case.Sensitive);
    }
}
