using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>
/// The keys of the people of cases. For writing the latest of each person is remembered; that it still lives is checked by
/// the append itself. For reading nothing is remembered: a key that was destroyed opens nothing from then on, in any process.
/// </summary>
internal sealed class PersonKeys(DataSources database, PersonKeyWrap wrap) : IDisposable
{
    private const int Remembered = 20_000;

    private static readonly ImmutableDictionary<string, PersonKey> None = ImmutableDictionary<string, PersonKey>.Empty.WithComparers(StringComparer.Ordinal);

    private readonly MemoryCache _cases = new(new MemoryCacheOptions { SizeLimit = Remembered });

    /// <summary>Seals what is written of the people of this case.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<SealedWriting> Writing(string ofCase) =>
        new(ofCase, _cases.Get<ImmutableDictionary<string, PersonKey>>(ofCase) ?? Remember(ofCase, await Living(ofCase)));

    /// <summary>Opens what these stored events hold.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<SealedReading> Reading(IEnumerable<string> data, CancellationToken ct)
    {
        Guid[] named = [.. data.SelectMany(SealedText.KeysIn).Distinct()];
        if (named is [])
            return SealedReading.WithoutKeys;
        var keys = new Dictionary<Guid, byte[]>(named.Length);
        foreach (var (_, id, wrapped) in await Rows("read-person-keys", new NpgsqlParameter<Guid[]> { TypedValue = named }, ct))
            keys.Add(id, wrap.Unwrapped(id, wrapped));
        return new SealedReading(keys);
    }

    /// <summary>Who of this case has a key that lives: of whom something sealed can still be read.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<ImmutableArray<PersonOfCase>> Named(string ofCase, CancellationToken ct)
    {
        var named = new HashSet<PersonOfCase>();
        foreach (var (person, _, _) in await Rows("living-person-keys", new NpgsqlParameter<string> { TypedValue = ofCase }, ct))
        {
            if (PersonOfCase.TryParse(person) is { } each)
                named.Add(each);
        }

        return [.. named];
    }

    /// <summary>Keys that were made have been committed.</summary>
    public void Took(string ofCase, ImmutableDictionary<string, PersonKey> made)
    {
        if (!made.IsEmpty && _cases.Get<ImmutableDictionary<string, PersonKey>>(ofCase) is { } known)
            Remember(ofCase, known.SetItems(made));
    }

    /// <summary>What is remembered of this case may hold no longer.</summary>
    public void Forget(string ofCase) => _cases.Remove(ofCase);

    public void Dispose() => _cases.Dispose();

    private ImmutableDictionary<string, PersonKey> Remember(string ofCase, ImmutableDictionary<string, PersonKey> keys) =>
        _cases.Set(ofCase, keys, new MemoryCacheEntryOptions { Size = 1 });

    private async Task<ImmutableDictionary<string, PersonKey>> Living(string ofCase)
    {
        var living = None;
        foreach (var (person, id, wrapped) in await Rows("living-person-keys", new NpgsqlParameter<string> { TypedValue = ofCase }, CancellationToken.None))
            living = living.SetItem(person, new PersonKey(id, wrap.Unwrapped(id, wrapped)));
        return living;
    }

    private async Task<List<(string Person, Guid Id, string Wrapped)>> Rows(string statement, NpgsqlParameter of, CancellationToken ct)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text(statement));
            command.Parameters.Add(of);
            await using var row = await command.ExecuteReaderAsync(ct);
            var rows = new List<(string, Guid, string)>();
            while (await row.ReadAsync(ct))
                rows.Add((row.GetString(0), row.GetGuid(1), row.GetString(2)));
            return rows;
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }
}
