using System.Text.Json;
using Npgsql;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

/// <summary>An outline as it is kept.</summary>
internal sealed record StoredOutline(int Version, int BasedOn, AgreementOutline Outline, CommandId Command);

/// <summary>
/// Outlines are rows, not history: overwritten by each save and gone 30 days after the last. They hold nothing of any
/// person.
/// </summary>
internal sealed class Outlines(DataSources database, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public static AgreementOutline Open(string written) => JsonSerializer.Deserialize<AgreementOutline>(written, EventTypes.Json)!;

    /// <summary>Null when nothing is being written.</summary>
    public async Task<StoredOutline?> Read(AgreementId id, CancellationToken ct)
    {
        await using var command = Command("read-outline", id, time.GetUtcNow());
        try
        {
            await using var reader = await command.ExecuteReaderAsync(ct);
            return await reader.ReadAsync(ct)
                ? new StoredOutline(reader.GetInt32(0), reader.GetInt32(1), Open(reader.GetString(2)), new CommandId(reader.GetGuid(3)))
                : null;
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }

    /// <summary>False when one is being written already.</summary>
    public Task<bool> Start(AgreementId id, int basedOn, AgreementOutline outline, CommandId command) => Execute(Command(
        "insert-outline", id, basedOn, Written(outline), command.Value, time.GetUtcNow(), time.GetUtcNow() + Kept));

    /// <summary>False when its version is no longer the one that was seen.</summary>
    public Task<bool> Save(AgreementId id, SaveOutline save) => Execute(Command(
        "save-outline", id, save.SeenVersion, Written(save.Outline), save.Command.Value, time.GetUtcNow(), time.GetUtcNow() + Kept));

    /// <summary>False when its version is no longer this one.</summary>
    public Task<bool> Delete(AgreementId id, int version) => Execute(Command("delete-outline", id, version));

    private static string Written(AgreementOutline outline) => JsonSerializer.Serialize(outline, EventTypes.Json);

    private static async Task<bool> Execute(NpgsqlCommand command)
    {
        await using (command)
        {
            try
            {
                return await command.ExecuteNonQueryAsync() == 1;
            }
            catch (NpgsqlException e) when (e.IsOutage)
            {
                throw new StoreUnavailableException();
            }
        }
    }

    private NpgsqlCommand Command(string name, AgreementId id, params object[] values)
    {
        var command = database.Writer.CreateCommand(Sql.Text(name));
        foreach (var value in values.Prepend(id.Value).Prepend(PartnershipScope.Id.Value))
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
