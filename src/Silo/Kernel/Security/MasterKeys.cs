using Npgsql;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Migrations;

namespace Partnership.Silo.Kernel.Security;

/// <summary>Finds the master key of a database: in the configuration, or in the file.</summary>
internal sealed class MasterKeys(SiloOptions options)
{
    /// <summary>Where the key lies when it is not configured.</summary>
    public MasterKeyFile File { get; } = new(options.DataFolder);

    /// <summary>Whether the configuration names the key.</summary>
    public bool IsConfigured => options.MasterKey is { Length: > 0 };

    /// <summary>Opens the keys in a turn of its own; makes the file for an empty database.</summary>
    /// <exception cref="StartRefusedException">There is no key, or it is not the one on which the database rests.</exception>
    public async Task<PartnershipKeys> Open(string ownerConnection, CancellationToken ct)
    {
        await using var turn = await OwnersTurn.Take(ownerConnection, ct);
        return await Open(turn.Connection, ct);
    }

    /// <summary>The same in a turn that was taken.</summary>
    public async Task<PartnershipKeys> Open(NpgsqlConnection turn, CancellationToken ct)
    {
        var installation = await Installation.Read(turn, ct);
        if (installation is not null && !IsConfigured)
            File.Settle(installation.Fingerprint);
        var master = Present() ?? (await Migrator.Current(turn, ct) == 0 ? File.Create() : throw Missing());
        return installation?.Open(master) ?? master.Open();
    }

    private MasterKey? Present()
    {
        var kept = File.Load();
        if (!IsConfigured)
            return kept;
        var configured = MasterKey.Read(options.MasterKey!)
            ?? throw new StartRefusedException($"MASTER_KEY does not hold a key of {MasterKey.Length} bytes in base64. Restore it from your backup.");
        return kept is null || kept.Fingerprint.AsSpan().SequenceEqual(configured.Fingerprint)
            ? configured
            : throw new StartRefusedException($"There are two master keys: MASTER_KEY names one, and another lies in {File.FilePath}. Keep the one of this database and put the other away.");
    }

    private StartRefusedException Missing() => new(
        $"The database has content, but its master key is not in {options.DataFolder}, and MASTER_KEY names none. Put the key back; without it nothing that was entrusted to the portal can be proved or read.");
}
