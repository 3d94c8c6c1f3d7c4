using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Database;

/// <summary>However many come at once, they take no more connections than there are.</summary>
public sealed class ManyReadersTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    // PostgreSQL's default, less what it keeps for its superusers.
    private const int Admitted = 100 - 3;

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public void All_pools_together_ask_for_no_more_connections_than_the_database_admits() =>
        Pools(_silo.Services.GetRequiredService<DataSources>()).Sum(MaxPoolSize).ShouldBeLessThanOrEqualTo(Admitted);

    [Fact]
    public async Task What_the_connection_says_of_itself_counts()
    {
        await using var sources = new DataSources();
        sources.Open(_silo.Database + ";Maximum Pool Size=7", _silo.Services.GetRequiredService<PartnershipKeys>());

        Pools(sources).Select(MaxPoolSize).ShouldAllBe(size => size == 7);
    }

    [Fact]
    public async Task Five_hundred_who_ask_at_once_are_all_answered()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 500).Select(number => _silo.Ask<ICaseGrain, Outcome<ImmutableArray<Restriction>>>(
            DemonstrationPeople.DerbyshireOfficer, $"C-{number}", grain => grain.Limits(default))));

        answers.ShouldAllBe(answer => answer.Succeeded);
        (await _silo.Scalar<long>(
            "select count(*) from pg_stat_activity where datname = current_database() and usename <> current_user")).ShouldBeLessThanOrEqualTo(Admitted);
    }

    private static IEnumerable<NpgsqlDataSource> Pools(DataSources sources) => [sources.Owner, sources.Writer, sources.Reader, sources.Accounts];

    private static int MaxPoolSize(NpgsqlDataSource source) => new NpgsqlConnectionStringBuilder(source.ConnectionString).MaxPoolSize;
}
