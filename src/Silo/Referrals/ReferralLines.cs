using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>Rows of the lists, as they are read.</summary>
internal static class ReferralLines
{
    public static ReferralLine Referral(NpgsqlDataReader row) => new(
        new ReferralReference(row.GetInt32(0)), row.GetString(1), row.GetString(2), row.GetString(3),
        Enum.Parse<Urgency>(row.GetString(4)), Enum.Parse<RiskLevel>(row.GetString(5)),
        Enum.Parse<ReferralStatus>(row.GetString(6)),
        row.GetFieldValue<DateTimeOffset>(7), row.GetFieldValue<DateTimeOffset>(8), row.GetBoolean(9),
        row.IsDBNull(10) ? null : new UserId(row.GetGuid(10)), row.GetString(11),
        row.GetFieldValue<DateTimeOffset>(12) is var next && next < ReferralClock.Never ? next : null);

    /// <summary>A line that also says whether the reader covers for whose it is.</summary>
    public static ReferralLine Listed(NpgsqlDataReader row) => Referral(row) with { Covering = row.GetBoolean(13) };

    public static CaseReferral OfCase(NpgsqlDataReader row) => new(
        new ReferralReference(row.GetInt32(1)), new OrganisationId(row.GetGuid(0)), Enum.Parse<ReferralStatus>(row.GetString(2)));

    public static NoticeLine Notice(NpgsqlDataReader row) => new(
        new ReferralReference(row.GetInt32(0)), row.GetString(1), Enum.Parse<NoticeAudience>(row.GetString(2)),
        row.GetFieldValue<DateTimeOffset>(3), Moment(row, 4), row.GetString(5), row.GetBoolean(6));

    public static PartnershipNotice PartnershipNotice(NpgsqlDataReader row) => new(
        new ReferralReference(row.GetInt32(0)), row.GetString(1),
        row.GetFieldValue<DateTimeOffset>(2), Moment(row, 3), row.GetString(4), row.GetString(5));

    private static DateTimeOffset? Moment(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
}
