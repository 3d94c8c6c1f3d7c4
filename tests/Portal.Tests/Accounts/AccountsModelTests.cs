using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts;

/// <summary>The tables that the migrations make are those that the portal reads and writes, and its role reaches no other.</summary>
[Collection(PortalsCollection.Name)]
public sealed class AccountsModelTests(Portals portals)
{
    [Fact]
    public async Task Migrated_tables_are_those_of_the_model()
    {
        await using var db = await portals.Production.Services.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContextAsync();
        var model = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        var expected = model.Tables.SelectMany(table => table.Columns.Select(
            column => $"{table.Name}.{column.Name} {column.StoreType}{(column.IsNullable ? "" : " not null")}"));
        var indexes = model.Tables.SelectMany(table => table.Indexes.Select(index => $"{index.Name}{(index.IsUnique ? " unique" : "")}"));
        await using var owner = NpgsqlDataSource.Create(portals.Production.Database.ConnectionString);

        (await Rows(owner, """
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'accounts'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            """)).ShouldBe(expected, ignoreOrder: true);
        (await Rows(owner, """
            select c.relname || case when i.indisunique then ' unique' else '' end
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where c.relnamespace = 'accounts'::regnamespace and not i.indisprimary
            """)).ShouldBe(indexes, ignoreOrder: true);
    }

    [Theory]
    [InlineData("select count(*) from public.journal")]
    [InlineData("select count(*) from public.member_row")]
    [InlineData("create table public.mine ()")]
    [InlineData("create table accounts.mine ()")]
    public async Task The_portals_role_reaches_the_accounts_alone(string statement)
    {
        await using var command = portals.Production.Services.GetRequiredService<AccountsStore>().Source.CreateCommand(statement);

        (await Should.ThrowAsync<PostgresException>(command.ExecuteScalarAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("writer")]
    [InlineData("reader")]
    public async Task The_silos_roles_do_not_reach_the_accounts(string role)
    {
        await using var owner = NpgsqlDataSource.Create(portals.Production.Database.ConnectionString);

        (await Rows(owner, $"select has_schema_privilege(current_database() || '_{role}', 'accounts', 'usage')::text")).ShouldBe(["false"]);
    }

    private static async Task<List<string>> Rows(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand(statement);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
