using System.Collections.Immutable;
using System.Diagnostics;
using Npgsql;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Database;

/// <summary>The roles under which the portal works on its database, which their owner makes, lets in and shuts out.</summary>
internal sealed class DatabaseRoles(NpgsqlConnection owner)
{
    private static readonly ImmutableArray<DatabaseRole> All = [DatabaseRole.Writer, DatabaseRole.Reader, DatabaseRole.Accounts];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private string[] Names => [.. All.Select(role => role.Name(owner.Database))];

    /// <summary>Lets them in with the passwords of these keys; makes those that are not there yet.</summary>
    public async Task LetIn(PartnershipKeys keys, CancellationToken ct)
    {
        foreach (var role in All)
            await Execute(await Scalar<string>("let-role-in", ct, role.Name(owner.Database), role.Password(owner.Database, keys)), ct);
    }

    /// <summary>Lets nobody in from now on, until they are let in again; whoever is in stays.</summary>
    public async Task ShutOut(CancellationToken ct)
    {
        foreach (var name in Names)
            await Execute(await Scalar<string>("shut-role-out", ct, name), ct);
    }

    /// <summary>Whether nobody works under them, or soon does no more: whose process has ended is gone a moment later.</summary>
    public async Task<bool> AreGone(CancellationToken ct)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100, ct))
        {
            if (await Scalar<long>("count-connections", ct, (object)Names) == 0)
                return true;
            if (waited.Elapsed > Patience)
                return false;
        }
    }

    private async Task<T> Scalar<T>(string name, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(Sql.Text(name), owner);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task Execute(string statement, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(statement, owner);
        await command.ExecuteNonQueryAsync(ct);
    }
}
