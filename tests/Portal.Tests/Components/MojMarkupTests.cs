using Microsoft.AspNetCore.Components;
using Partnership.Portal.Components.Moj;

namespace Partnership.Portal.Tests.Components;

/// <summary>
/// MoJ Frontend publishes no fixtures. The markup here is that of its templates (version 11.1.0), written out.
/// </summary>
public sealed class MojMarkupTests
{
    private static readonly RenderFragment Words = builder => builder.AddContent(0, "Words");

    [Fact]
    public async Task Badge_WithColour_GivesTheTemplatesMarkup() =>
        await Matches<Badge>("""<span class="moj-badge moj-badge--bright-purple">Words</span>""", ("Colour", BadgeColour.BrightPurple), ("ChildContent", Words));

    [Fact]
    public async Task SubNavigation_WithACurrentItem_GivesTheTemplatesMarkup() =>
        await Matches<SubNavigation>(
            """
            <nav class="moj-sub-navigation" aria-label="Case"><ul class="moj-sub-navigation__list">
              <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" aria-current="page" href="/a">A</a></li>
              <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" href="/b">B</a></li>
            </ul></nav>
            """,
            ("Label", "Case"),
            ("Items", new SubNavigationItem[] { new("A", "/a", Current: true), new("B", "/b") }));

    [Fact]
    public async Task Timeline_WithAnItem_GivesTheTemplatesMarkup()
    {
        RenderFragment item = builder =>
        {
            builder.OpenComponent<TimelineItem>(0);
            builder.AddComponentParameter(1, "Title", "Sent");
            builder.AddComponentParameter(2, "Byline", "an officer");
            builder.AddComponentParameter(3, "When", "12 March 2026 at 4:47pm");
            builder.AddComponentParameter(4, "Timestamp", "2026-03-12T16:47:00Z");
            builder.AddComponentParameter(5, "ChildContent", Words);
            builder.CloseComponent();
        };

        await Matches<Timeline>(
            """
            <div class="moj-timeline"><div class="moj-timeline__item">
              <div class="moj-timeline__header"><h3 class="moj-timeline__title">Sent</h3><p class="moj-timeline__byline">by an officer</p></div>
              <p class="moj-timeline__date"><time datetime="2026-03-12T16:47:00Z">12 March 2026 at 4:47pm</time></p>
              <div class="moj-timeline__description">Words</div>
            </div></div>
            """,
            ("HeadingLevel", 3),
            ("ChildContent", item));
    }

    [Fact]
    public async Task Alert_WithHeading_GivesTheTemplatesMarkup() =>
        await Matches<Alert>(
            $"""
            <div role="region" class="moj-alert moj-alert--success moj-alert--with-heading" aria-label="success: Title" data-module="moj-alert" data-dismissible="true">
              <div><svg class="moj-alert__icon" role="presentation" focusable="false" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30">
                <path d="M11.2869 24.6726L2.00415 15.3899L4.62189 12.7722L11.2869 19.4186L25.3781 5.32739L27.9958 7.96369L11.2869 24.6726Z" fill="currentColor"/></svg></div>
              <div class="moj-alert__content"><h2 class="moj-alert__heading">Title</h2>Words</div>
              <div class="moj-alert__action"><button class="moj-alert__dismiss" hidden>Dismiss</button></div>
            </div>
            """,
            ("Kind", AlertKind.Success),
            ("Title", "Title"),
            ("ShowTitleAsHeading", true),
            ("Dismissible", true),
            ("ChildContent", Words));

    private static async Task Matches<T>(string published, params (string Name, object? Value)[] parameters) where T : IComponent =>
        Markup.Normalise(await Rendering.Html<T>(parameters)).ShouldBe(Markup.Normalise(published));
}
