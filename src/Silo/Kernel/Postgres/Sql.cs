namespace Partnership.Silo.Kernel.Postgres;

internal static class Sql
{
    /// <summary>A name as PostgreSQL takes it in a statement, where no parameter can stand.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
