using System.Text.RegularExpressions;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>What the document says in words, taken from the source where the source says it.</summary>
internal static partial class SharingDocument
{
    /// <summary>Each reason with its meaning, as the contract explains it.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> Reasons { get; } =
    [
        .. Documented().Matches(File.ReadAllText(Path.Combine(Checkout.Root.FullName, "src/Contracts/Sharing/SharingReasons.cs")))
            .Select(match => (match.Groups["code"].Value, match.Groups["meaning"].Value)),
    ];

    [GeneratedRegex("""/// <summary>(?<meaning>[^\n]+)</summary>\s+public const string \w+ = "(?<code>[^"]+)";""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Documented();
}
