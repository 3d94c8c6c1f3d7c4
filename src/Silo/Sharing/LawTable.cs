using System.Collections.Frozen;
using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>
/// The law on which anything is shared, as rows with the days between which they hold. The first row of the day that
/// joins sender, purpose and recipient and whose need is met is the ground; where none is, nothing is shared. A
/// change of the law is a row that ends and another that begins. To be confirmed by a specialist before use in earnest.
/// </summary>
internal static class LawTable
{
    /// <summary>All rows: overrides come last, so that nothing rests on one that can rest on something else.</summary>
    public static ImmutableArray<LawRow> Rows { get; } =
        [.. PoliceLaw.Rows, .. PublicBodyLaw.Rows, .. OtherSenderLaw.Rows, .. OverrideLaw.Rows];

    private static readonly FrozenDictionary<(OrganisationKind, SharingPurpose, OrganisationKind), ImmutableArray<LawRow>> Index =
        (from row in Rows
         from sender in row.Senders
         from purpose in row.Purposes
         from recipient in row.Recipients
         group row by (sender, purpose, recipient)).ToFrozenDictionary(rows => rows.Key, rows => rows.ToImmutableArray());

    /// <summary>The rows of that day for this direction and purpose, in the order in which they are tried.</summary>
    public static IEnumerable<LawRow> On(DateOnly day, OrganisationKind sender, SharingPurpose purpose, OrganisationKind recipient) =>
        Index.TryGetValue((sender, purpose, recipient), out var rows) ? rows.Where(row => row.IsInForce(day)) : [];
}
