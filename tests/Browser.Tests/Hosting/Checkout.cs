using System.Reflection;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>Where things lie in the checkout that these tests were built from.</summary>
internal static class Checkout
{
    public static string PortalFolder { get; } = typeof(Checkout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, "PortalFolder", StringComparison.Ordinal)).Value!;

    public static string Top { get; } = Path.GetFullPath(Path.Combine(PortalFolder, "..", ".."));

    /// <summary>Pictures of the pages, for people to look at; no part of the repository.</summary>
    public static string Pictures { get; } = Path.Combine(Top, "artifacts", "pictures");
}
