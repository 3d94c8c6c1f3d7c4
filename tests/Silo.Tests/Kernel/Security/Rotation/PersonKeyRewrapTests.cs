using Npgsql;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Security.Rotation;

/// <summary>The keys of the people of cases are wrapped anew, however many there are, and remain what they were.</summary>
public sealed class PersonKeyRewrapTests : IAsyncLifetime
{
    // More than are wrapped at once, and not a multiple of it.
    private const int Many = 12_345;

    private readonly RotatedInstallation _installation = new();

    public async Task InitializeAsync()
    {
        await _installation.InitializeAsync();
        await _installation.Fill();
    }

    public Task DisposeAsync() => _installation.DisposeAsync();

    [Fact]
    public async Task Each_key_opens_under_the_next_master_key_as_what_it_was()
    {
        await using var owner = NpgsqlDataSource.Create(_installation.Connection);
        var made = await Make(owner);
        var before = new PersonKeyWrap(_installation.File.Load()!.Open());

        (await _installation.Rotate()).ShouldContain($"{Many + 1} keys of people");

        var root = await owner.Scalar<string>("select root from installation");
        var next = new PersonKeyWrap(_installation.File.Load()!.Open(root));
        var found = 0;
        await using var command = owner.CreateCommand("select id, wrapped from person_key where case_ref = 'C-9999' and wrapped is not null");
        await using var row = await command.ExecuteReaderAsync();
        for (; await row.ReadAsync(); found++)
        {
            var (id, wrapped) = (row.GetGuid(0), row.GetString(1));
            next.Unwrapped(id, wrapped).ShouldBe(made[id]);
            if (found == 0)
                Should.Throw<System.Security.Cryptography.CryptographicException>(() => before.Unwrapped(id, wrapped));
        }

        found.ShouldBe(Many);
    }

    [Fact]
    public async Task Whoever_was_erased_stays_erased()
    {
        await using var owner = NpgsqlDataSource.Create(_installation.Connection);
        await owner.Execute("insert into person_key (id, case_ref, person, erased_at) values (gen_random_uuid(), 'C-1001', 'suspect-1', now())");

        await _installation.Rotate();

        (await owner.Scalar<bool>("select wrapped is null from person_key where person = 'suspect-1'")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_key_that_is_not_wrapped_under_the_present_one_stops_it_and_nothing_is_changed()
    {
        await using var owner = NpgsqlDataSource.Create(_installation.Connection);
        var spoilt = new PersonKeyWrap(MasterKey.Make().Open()).Wrapped(new PersonKey(Guid.Empty, new byte[32]));
        await owner.Execute("insert into person_key (id, case_ref, person, wrapped) values (gen_random_uuid(), 'C-1002', 'subject', $1)", spoilt);

        await Should.ThrowAsync<StartRefusedException>(() => _installation.Rotate());

        await _installation.RequireWhole();
    }

    private async Task<Dictionary<Guid, byte[]>> Make(NpgsqlDataSource owner)
    {
        var wrap = new PersonKeyWrap(_installation.File.Load()!.Open());
        var made = Enumerable.Range(0, Many).Select(_ => new PersonKey(Guid.NewGuid(), MasterKey.Make().Fingerprint)).ToArray();
        await owner.Execute(
            "insert into person_key (id, case_ref, person, wrapped) select id, 'C-9999', 'suspect-' || n, wrapped from unnest($1, $2) with ordinality as k (id, wrapped, n)",
            made.Select(key => key.Id).ToArray(), made.Select(wrap.Wrapped).ToArray());
        return made.ToDictionary(key => key.Id, key => key.Key);
    }
}
