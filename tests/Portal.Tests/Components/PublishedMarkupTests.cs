using Partnership.Portal.Tests.Components.Fixtures;

namespace Partnership.Portal.Tests.Components;

/// <summary>Our components give the markup that GOV.UK Frontend publishes for the same options.</summary>
public sealed class PublishedMarkupTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (component, (_, names)) in PublishedExamples.All)
            foreach (var name in names)
                data.Add(component, name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_component_gives_the_published_markup(string component, string example)
    {
        var fixture = Fixture.Read(component, example);

        var html = await Rendering.Html(PublishedExamples.All[component].Adapter, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Options"] = fixture.Options });

        Markup.Normalise(html).ShouldBe(Markup.Normalise(fixture.Html));
    }
}
