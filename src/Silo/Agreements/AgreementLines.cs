using Npgsql;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Agreements;

/// <summary>Reads the rows of lists of agreements.</summary>
internal static class AgreementLines
{
    public static AgreementLine Agreement(NpgsqlDataReader row) => new(
        new AgreementId(row.GetGuid(0)),
        row.GetString(1),
        row.GetInt32(2),
        Enum.Parse<AgreementStanding>(row.GetString(3)),
        row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetInt32(5),
        row.GetInt32(6),
        row.GetFieldValue<DateOnly>(7),
        row.GetFieldValue<DateOnly>(8));

    public static AgreementOutlineLine Outline(NpgsqlDataReader row) => new(
        new AgreementId(row.GetGuid(0)), row.GetInt32(1), Outlines.Open(row.GetString(2)).Title, row.GetFieldValue<DateTimeOffset>(3));
}
