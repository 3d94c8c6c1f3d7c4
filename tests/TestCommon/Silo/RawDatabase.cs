using Npgsql;

namespace Partnership.TestCommon.Silo;

/// <summary>Looks at the database of a silo past all that the product does.</summary>
public static class RawDatabase
{
    /// <summary>The first column of the first row, as its owner sees it.</summary>
    public static async Task<T> Scalar<T>(this TestSilo silo, string sql, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(silo.Database);
        return await source.Scalar<T>(sql, values);
    }

    /// <summary>The first column of the first row.</summary>
    public static async Task<T> Scalar<T>(this NpgsqlDataSource source, string sql, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Executes as the owner.</summary>
    public static async Task Execute(this TestSilo silo, string sql, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(silo.Database);
        await source.Execute(sql, values);
    }

    public static async Task Execute(this NpgsqlDataSource source, string sql, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync();
    }
}
