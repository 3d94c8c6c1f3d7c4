using System.Reflection;
using System.Text.Json;

namespace Partnership.Portal.Tests.Components;

/// <summary>An example that GOV.UK Frontend publishes with each component: options, and the markup they give.</summary>
internal sealed record Fixture(FixtureOptions Options, string Html)
{
    private static readonly string Folder = typeof(Fixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, "PortalFolder", StringComparison.Ordinal)).Value!;

    public static Fixture Read(string component, string name)
    {
        var path = Path.Combine(Folder, "node_modules", "govuk-frontend", "dist", "govuk", "components", component, "fixtures.json");
        if (!File.Exists(path))
            throw new FileNotFoundException("The published fixtures are not installed: build src/Portal first, which runs npm.", path);

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var fixture in document.RootElement.GetProperty("fixtures").EnumerateArray())
        {
            if (fixture.GetProperty("name").ValueEquals(name))
                return new Fixture(new FixtureOptions(fixture.GetProperty("options").Clone()), fixture.GetProperty("html").GetString()!);
        }

        throw new KeyNotFoundException($"{component} publishes no example named '{name}'.");
    }
}
