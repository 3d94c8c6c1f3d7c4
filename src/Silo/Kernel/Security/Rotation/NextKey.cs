namespace Partnership.Silo.Kernel.Security.Rotation;

/// <summary>Where the next master key comes from: the configuration names it where it names the present one; else it is made and kept as a file.</summary>
internal sealed class NextKey(MasterKeys present, string? named)
{
    private readonly MasterKey? _named = MasterKey.Read(named ?? "");

    /// <exception cref="StartRefusedException">Something must be put right before the key can be changed.</exception>
    public void Check(Installation? installation)
    {
        if (!present.IsConfigured && named is { Length: > 0 })
            throw new StartRefusedException("NEXT_MASTER_KEY is given, but the master key lies in a file, whose next one is made here. Take NEXT_MASTER_KEY away, or name the present key by MASTER_KEY and put the file away.");
        if (!present.IsConfigured)
            return;
        if (present.File.Load() is not null)
            throw new StartRefusedException($"The master key is named by MASTER_KEY and lies in {present.File.FilePath} too. Put the file away, and try again.");
        if (_named is null)
            throw new StartRefusedException($"NEXT_MASTER_KEY does not hold a key of {MasterKey.Length} bytes in base64. \"openssl rand -base64 {MasterKey.Length}\" makes one.");
        if (installation?.Fingerprint.AsSpan().SequenceEqual(_named.Fingerprint) == true)
            throw new StartRefusedException("The database rests on the key of NEXT_MASTER_KEY already. Put it in the place of MASTER_KEY.");
    }

    /// <summary>The next key, kept before anything rests on it.</summary>
    public async Task<MasterKey> Keep(TextWriter said)
    {
        if (_named is not null)
            return _named;
        var made = present.File.CreateNext();
        await said.WriteLineAsync("The next key is kept beside the present one.");
        return made;
    }

    /// <summary>Where the key is a file, the next one takes its place; otherwise whoever runs the installation is asked to.</summary>
    public async Task PutInPlace(TextWriter said)
    {
        if (_named is not null)
        {
            await said.WriteLineAsync("Put NEXT_MASTER_KEY in the place of MASTER_KEY now: the portal starts with it alone.");
            return;
        }

        present.File.TakeNext();
        await said.WriteLineAsync("The next key is in its place. Back it up: backups made until now open with the key of then, later ones with this.");
    }
}
