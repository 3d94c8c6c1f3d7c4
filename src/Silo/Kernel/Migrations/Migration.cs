using System.Collections.Immutable;
using System.Globalization;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Migrations;

/// <summary>One numbered step, from an embedded file <c>0001-name.sql</c>.</summary>
internal sealed record Migration(int Number, string Name, string Text)
{
    /// <summary>All steps in order.</summary>
    public static ImmutableArray<Migration> All { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Migrations.", StringComparison.Ordinal))
            .Select(Load)
            .OrderBy(migration => migration.Number),
    ];

    /// <summary>The step's text for one database: its roles are named after it.</summary>
    public string For(string database) => Text
        .Replace("{writer}", Quoted(DatabaseRole.Writer.Name(database)), StringComparison.Ordinal)
        .Replace("{reader}", Quoted(DatabaseRole.Reader.Name(database)), StringComparison.Ordinal)
        .Replace("{accounts}", Quoted(DatabaseRole.Accounts.Name(database)), StringComparison.Ordinal);

    private static string Quoted(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Migration Load(string resource)
    {
        var file = resource.Split('.')[^2];
        var dash = file.IndexOf('-', StringComparison.Ordinal);
        return new Migration(int.Parse(file[..dash], CultureInfo.InvariantCulture), file[(dash + 1)..], Sql.Read(resource));
    }
}
