using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>The words of the sharing document; reasons in the words of the contract that names them.</summary>
internal static partial class SharingDocument
{
    /// <summary>Each reason with its meaning, as the contract explains it.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> Reasons { get; } =
    [
        .. Documented().Matches(File.ReadAllText(Path.Combine(Checkout.Root.FullName, "src/Contracts/Sharing/SharingReasons.cs")))
            .Select(match => (match.Groups["code"].Value, match.Groups["meaning"].Value)),
    ];

    public static string Of(SharingPurpose purpose) => purpose switch
    {
        SharingPurpose.VictimSupport => "get this person support",
        SharingPurpose.Safeguarding => "protect a child or adult at risk",
        SharingPurpose.Housing => "make a home safe or find another",
        SharingPurpose.AntiSocialBehaviour => "stop behaviour by council or landlord powers",
        SharingPurpose.CommunitySafety => "reduce harm in a place",
        _ => "prevent, detect, prosecute",
    };

    public static string Of(Regime regime) => regime is Regime.LawEnforcement ? "Part 3" : "UK GDPR";

    public static string Of(Gateway gateway) => gateway is Gateway.Section115 ? "section 115" : Words(gateway);

    public static string Of(LawRow row) => row.Need switch
    {
        Need.Nothing => "nothing more",
        Need.Consent => "the person's valid consent",
        Need.SomebodyAtRisk => "somebody under 18 or an adult at risk",
        _ => $"an approved override: {Words(row.Override!.Value)}",
    };

    public static string Of(Share share) => (share.Default, share.Widest) switch
    {
        (Disclosure.Withheld, null) => "–",
        (Disclosure.Withheld, { } widest) => $"– (+{Words(widest)})",
        (var usual, { } widest) => $"{Words(usual)} (+{Words(widest)})",
        var (usual, _) => Words(usual),
    };

    public static string Of(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    public static string Of(ImmutableArray<OrganisationKind> kinds) => kinds switch
    {
        _ when kinds == LawTerms.RelevantAuthorities => "relevant authorities",
        _ when kinds == LawTerms.EveryRecipient => "everybody but commissioners",
        _ => string.Join(", ", kinds.Select(kind => Words(kind))),
    };

    public static string Of(ImmutableArray<SharingPurpose> purposes) => purposes == LawTerms.EveryPurpose
        ? "every purpose"
        : string.Join(", ", purposes.Select(purpose => Words(purpose)));

    /// <summary>"FirstName" as "first name".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum => Seams().Replace(value.ToString(), " ").ToLowerInvariant()
            .Replace("anti social", "anti-social", StringComparison.Ordinal)
            .Replace("schedule 8 ", "Schedule 8, ", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seams();

    [GeneratedRegex(
        """/// <summary>(?<meaning>[^\n]+)</summary>\s+public const string \w+ = "(?<code>[^"]+)";""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Documented();
}
