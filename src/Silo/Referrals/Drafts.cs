using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Referrals;

/// <summary>A draft as it is kept, with the versions before it, the latest first.</summary>
internal sealed record StoredDraft(
    OrganisationId Organisation, CaseReference Case, int Version, ReferralDraft Draft, CommandId Command, ImmutableArray<EarlierDraft> Earlier)
{
    /// <summary>The draft at a version; null where that is not kept any more.</summary>
    public ReferralDraft? At(int version) =>
        version == Version ? Draft : Earlier.FirstOrDefault(each => each.Version == version)?.Draft;

    /// <summary>The versions before the next, as many as are kept.</summary>
    public ImmutableArray<EarlierDraft> BeforeNext() => [new(Version, Draft), .. Earlier.Take(SealedDraft.Kept - 1)];
}

/// <summary>
/// Drafts are rows, not history: sealed (AES-256-GCM under a key of their own), overwritten by each save and deleted
/// after 30 days without one.
/// </summary>
internal sealed class Drafts(DataSources database, PartnershipKeys keys, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private readonly Gathering<(int Number, DateTimeOffset Now), DraftRow?> _gathering = new(group => Rows(database, group));

    private sealed record DraftRow(OrganisationId Organisation, CaseReference Case, int Version, byte[] Sealed, CommandId Command);

    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<StoredDraft?> Read(ReferralReference reference, CancellationToken ct)
    {
        if (await _gathering.Ask((reference.Number, time.GetUtcNow()), ct) is not { } row)
            return null;
        var open = Open(row.Sealed, reference);
        return new StoredDraft(row.Organisation, row.Case, row.Version, open.Draft, row.Command, open.Earlier);
    }

    public Task<bool> Start(ReferralReference reference, StartReferral start, Caller caller) => Execute(Command(
        "insert-draft", reference.Number, caller.Organisation.Value, caller.User.Value, start.Case.Number,
        Seal(new SealedDraft(ReferralDraft.Empty, []), reference), start.Command.Value, time.GetUtcNow(), time.GetUtcNow() + Kept));

    /// <summary>Keeps the draft and the versions before it; false when its version is no longer the one that was seen.</summary>
    public Task<bool> Save(ReferralReference reference, SaveDraft save, Caller caller, ImmutableArray<EarlierDraft> earlier = default) => Execute(Command(
        "save-draft", reference.Number, caller.Organisation.Value, save.SeenVersion,
        Seal(new SealedDraft(save.Draft, earlier.OrEmpty()), reference), save.Command.Value, time.GetUtcNow(), time.GetUtcNow() + Kept));

    /// <summary>Makes it another worker's; false when it is neither theirs whose it was nor the other's.</summary>
    public Task<bool> Give(ReferralReference reference, OrganisationId organisation, UserId from, UserId to) => Execute(Command(
        "give-draft", reference.Number, organisation.Value, from.Value, to.Value, time.GetUtcNow()));

    /// <summary>Deletes every draft whose time is over.</summary>
    public Task DeleteExpired() => Run(Command("delete-expired-drafts", time.GetUtcNow()));

    private static async Task<bool> Execute(NpgsqlCommand command) => await Run(command) == 1;

    private static async Task<int> Run(NpgsqlCommand command)
    {
        await using (command)
        {
            try
            {
                return await command.ExecuteNonQueryAsync();
            }
            catch (NpgsqlException e) when (e.IsOutage)
            {
                throw new StoreUnavailableException();
            }
        }
    }

    // Nonce, tag, ciphertext; bound to the referral, so that one draft cannot be passed off as another.
    private byte[] Seal(SealedDraft draft, ReferralReference reference)
    {
        using var cipher = new AesGcm(keys.Drafts, AesGcm.TagByteSizes.MaxSize);
        var plain = JsonSerializer.SerializeToUtf8Bytes(draft, EventTypes.Json);
        var whole = new byte[12 + 16 + plain.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, 12));
        cipher.Encrypt(whole.AsSpan(0, 12), plain, whole.AsSpan(28), whole.AsSpan(12, 16), BoundTo(reference));
        return whole;
    }

    /// <summary>The draft that was sealed for this referral.</summary>
    public SealedDraft Open(byte[] whole, ReferralReference reference)
    {
        using var cipher = new AesGcm(keys.Drafts, AesGcm.TagByteSizes.MaxSize);
        var plain = new byte[whole.Length - 28];
        cipher.Decrypt(whole.AsSpan(0, 12), whole.AsSpan(28), whole.AsSpan(12, 16), plain, BoundTo(reference));
        return SealedDraft.Read(plain);
    }

    public ValueTask DisposeAsync() => _gathering.DisposeAsync();

    private static async Task<IReadOnlyList<DraftRow?>> Rows(DataSources database, IReadOnlyList<(int Number, DateTimeOffset Now)> group)
    {
        await using var command = database.Writer.CreateCommand(Sql.Text("read-drafts"));
        command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. group.Select(each => each.Number)] });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset[]> { TypedValue = [.. group.Select(each => each.Now)] });
        var rows = new DraftRow?[group.Count];
        await using var row = await command.ExecuteReaderAsync(CancellationToken.None);
        while (await row.ReadAsync(CancellationToken.None))
        {
            rows[row.GetInt32(5) - 1] = new DraftRow(
                new OrganisationId(row.GetGuid(0)), new CaseReference(row.GetInt32(1)), row.GetInt32(2), row.GetFieldValue<byte[]>(3), new CommandId(row.GetGuid(4)));
        }

        return rows;
    }

    private static byte[] BoundTo(ReferralReference reference) => JsonSerializer.SerializeToUtf8Bytes(reference.ToString());

    private NpgsqlCommand Command(string name, params object[] values)
    {
        var command = database.Writer.CreateCommand(Sql.Text(name));
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
