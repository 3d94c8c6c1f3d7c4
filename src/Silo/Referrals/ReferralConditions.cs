using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Referrals;

/// <summary>A filter as the values of the statements that list and count by it, in their order; null leaves all.</summary>
internal static class ReferralConditions
{
    public static object?[] Of(ReaderScope reader, ReferralFilter filter, DateOnly today) =>
    [
        reader.Organisation.Value, reader.Person.Value, filter.Received,
        Names(filter.Groups.OrEmpty().SelectMany(group => In(group))), Names(filter.Urgencies.OrEmpty()),
        filter.Strand is { } strand ? Bit(strand) : null, filter.Partner?.Value, filter.District, filter.Owner?.ToString(), today,
    ];

    /// <summary>Whether these leave all of one side's referrals: besides the reader, the side and the day there is none.</summary>
    public static bool AreNone(object?[] conditions) => conditions[3..^1].All(each => each is null);

    /// <summary>Strands as a row holds them.</summary>
    public static int Bits(ImmutableArray<Strand> strands) => strands.Aggregate(0, (bits, strand) => bits | Bit(strand));

    public static ImmutableArray<ReferralStatus> In(ReferralGroup group) => group switch
    {
        ReferralGroup.Waiting => [ReferralStatus.Sent, ReferralStatus.Questioned],
        ReferralGroup.UnderWay => [ReferralStatus.Accepted, ReferralStatus.Active],
        ReferralGroup.Finished => [ReferralStatus.Completed, ReferralStatus.Ended],
        ReferralGroup.Declined => [ReferralStatus.Declined],
        ReferralGroup.TakenBack => [ReferralStatus.Withdrawn, ReferralStatus.Recalled],
        _ => [],
    };

    private static int Bit(Strand strand) => 1 << (int)strand;

    private static string[]? Names<T>(IEnumerable<T> values)
        where T : struct, Enum => values.Select(value => value.ToString()).ToArray() is { Length: > 0 } names ? names : null;
}
