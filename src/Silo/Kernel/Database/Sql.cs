using System.Collections.Frozen;

namespace Partnership.Silo.Kernel.Database;

/// <summary>Statements, each in an embedded <c>.sql</c> file and known by the file's name.</summary>
internal static class Sql
{
    private static readonly FrozenDictionary<string, string> Texts = typeof(Sql).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.Contains(".Migrations.", StringComparison.Ordinal))
        .ToFrozenDictionary(Name, Read, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No file has this name.</exception>
    public static string Text(string name) => Texts[name];

    public static string Read(string resource)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Name(string resource) => resource.Split('.')[^2];
}
