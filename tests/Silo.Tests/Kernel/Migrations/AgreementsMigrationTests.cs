using System.Globalization;
using Npgsql;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Agreements;
using Partnership.Silo.Tests.Kernel.Sealing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Agreements of earlier releases stand in the list of all as they would if they had been made today.</summary>
public sealed class AgreementsMigrationTests : IAsyncLifetime
{
    private const int Lives = 60;
    private readonly EarlierDatabase _earlier = new();

    private NpgsqlDataSource Owner => _earlier.Owner;

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_OfEarlierAgreements_AreThoseThatTheCodeWrites(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 15);
        var random = new Random(1709);
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var life = 0; life < Lives; life++)
        {
            var (events, state) = AgreementLives.Of(Enumerable.Range(0, 30).Select(_ => random.Next(1_000_000)));
            var id = Guid.NewGuid();
            await Happened(id, events);
            if (state.IsDrafted)
                expected.Add(id.ToString(), Text(state));
        }

        await _earlier.Apply(migrating, migration => migration.Number == 15);

        // Else it would hold of lives that lead nowhere.
        expected.Values.Count(row => row.Contains("true", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        (await Rows()).ShouldBe(expected.Select(row => $"{row.Key} {row.Value}"));
        (await Owner.Scalar<bool>("select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where relname in ('agreement_row', 'agreement_outline')")).ShouldBeTrue();
        (await Owner.Scalar<long>("select count(*) from pg_proc where proname = 'agreement_row_of'")).ShouldBe(0);
    }

    [Fact]
    public async Task Row_OfTheFirstRelease_EndsWithItsReview()
    {
        await using var migrating = await _earlier.MigratingAs(boundByPolicies: false);
        await _earlier.Apply(migrating, migration => migration.Number < 15);
        var id = Guid.NewGuid();
        await _earlier.Event($"agreement/{id}", 1, "agreement.drafted", 1, $$"""{"Title":"Old","Parties":[{"Value":"{{id}}"}],"ReviewBy":"2027-07-31"}""");

        await _earlier.Apply(migrating, migration => migration.Number == 15);

        (await Rows()).ShouldBe([$"{id} Old 1 false false 1 1 {id} 2027-07-31 2027-07-31"]);
    }

    private async Task Happened(Guid id, IReadOnlyList<IEvent> events)
    {
        for (var at = 0; at < events.Count; at++)
        {
            var (type, version, data) = LegiblySealed.Store(events[at]);
            await _earlier.Event($"agreement/{id}", at + 1, type, version, data);
        }
    }

    private static string Text(AgreementState state)
    {
        var known = state.Known!;
        var waiting = state.Proposed is { } proposed ? proposed.Parties.Except(proposed.Signed) : [];
        return string.Join(
            ' ', known.Title, known.Number, Bool(state.Settled is not null), Bool(state.SuspendedBecause is not null), known.Parties.Length,
            state.Proposed?.Number.ToString(CultureInfo.InvariantCulture) ?? "-",
            string.Join(',', waiting.Select(party => party.ToString()).Order(StringComparer.Ordinal)), $"{known.ReviewBy:O} {known.ExpiresOn:O}");
    }

    private static string Bool(bool value) => value ? "true" : "false";

    private Task<string[]> Rows() => Owner.Scalar<string[]>(
        """
        select coalesce(array_agg(concat_ws(' ', agreement, title, version, settled::text, suspended::text, parties,
                                            coalesce(waiting_version::text, '-'), array_to_string(array(select unnest(waiting)::text order by 1), ','),
                                            review_by, expires_on) order by agreement::text collate "C"), '{}')
        from agreement_row
        """);
}
