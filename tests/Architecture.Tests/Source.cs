using System.Text.RegularExpressions;
using Partnership.TestCommon.Data;

namespace Partnership.Architecture.Tests;

/// <summary>The product's source, as it stands in the checkout.</summary>
internal static class Source
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Every C# and Razor file under <c>src</c>.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. Checkout.Root.GetDirectories("src").Single().EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is ".cs" or ".razor")
            .Select(file => new SourceFile(Path.GetRelativePath(Checkout.Root.FullName, file.FullName).Replace('\\', '/'), file.FullName))
            .Where(file => !Regex.IsMatch(file.Path, "/(?:bin|obj|node_modules)/", RegexOptions.None, Patience))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>"ReferralGrain.cs", and "ReferralGrain.Moves.cs" where one is written in parts.</summary>
    public static IEnumerable<SourceFile> Grains => Files.Where(file =>
        Regex.IsMatch(file.Path, @"Grain(\.\w+)?\.cs$", RegexOptions.ExplicitCapture, Patience) && !file.IsUnder("src/Embedded"));

    /// <summary>Fails and names each line of code among these files that matches.</summary>
    public static void MustNotMatch(this IEnumerable<SourceFile> files, string pattern, string because) => files
        .SelectMany(file => file.Code.Select((line, index) => (file.Path, Number: index + 1, Line: line)))
        .Where(each => Regex.IsMatch(each.Line, pattern, RegexOptions.ExplicitCapture, Patience))
        .Select(each => $"{each.Path}:{each.Number}: {each.Line.Trim()}")
        .ShouldBeEmpty(because);
}

internal sealed record SourceFile(string Path, string FullPath)
{
    /// <summary>Its lines without line comments.</summary>
    public IReadOnlyList<string> Code { get; } =
        [.. File.ReadLines(FullPath).Select(line => Regex.Replace(line, @"(^|\s)//.*$", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))];

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}
