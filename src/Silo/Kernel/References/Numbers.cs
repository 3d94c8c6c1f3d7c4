using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.References;

/// <summary>
/// Gives new records their numbers. A repeated command gets the number it got before, so a form sent twice leads to
/// one record. Numbers may have gaps.
/// </summary>
internal sealed class Numbers(DataSources database)
{
    public Task<int> ReserveCase(CommandId command) => Reserve(command, "case");

    public Task<int> ReserveReferral(CommandId command) => Reserve(command, "referral");

    public Task<int> ReserveJoinRequest(CommandId command) => Reserve(command, "join");

    private async Task<int> Reserve(CommandId command, string kind)
    {
        try
        {
            // Two at once: the second sees neither row until the first has committed, so it asks again.
            while (true)
            {
                await using var reserve = database.Writer.CreateCommand(Sql.Text("reserve-number"));
                reserve.Parameters.Add(new NpgsqlParameter { Value = command.Value });
                reserve.Parameters.Add(new NpgsqlParameter { Value = kind });
                if (await reserve.ExecuteScalarAsync() is int number)
                    return number;
            }
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }
}
