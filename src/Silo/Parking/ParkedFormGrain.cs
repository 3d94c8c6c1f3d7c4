using Npgsql;
using Orleans.Concurrency;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Parking;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Parking;

/// <summary>Parked forms are rows, not history: there for an hour, then gone.</summary>
[StatelessWorker]
internal sealed class ParkedFormGrain(DataSources database, TimeProvider time) : Grain, IParkedFormGrain
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private Guid Id => Guid.TryParse(this.GetPrimaryKeyString(), out var id) ? id : Guid.Empty;

    public async Task<Outcome<ParkedForm>> Park(ParkForm form, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await Scalar("park-form", ct, Id, form.Person.Value, form.Sealed, now, now + Kept);
        return new ParkedForm(form.Sealed);
    }

    public async Task<Outcome<ParkedForm>> Read(UserId person, CancellationToken ct) =>
        await Scalar("read-parked-form", ct, Id, person.Value, time.GetUtcNow()) is string kept
            ? new ParkedForm(kept)
            : CommonRefusals.Absent;

    private async Task<object?> Scalar(string name, CancellationToken ct, params object[] values)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text(name));
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            return await command.ExecuteScalarAsync(ct);
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }
}
