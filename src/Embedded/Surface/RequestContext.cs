namespace Orleans.Runtime;

/// <summary>What travels with a call beside its arguments.</summary>
public static class RequestContext
{
    private static readonly AsyncLocal<IReadOnlyDictionary<string, object>?> Values = new();

    /// <summary>The value under this key in the current call, or null.</summary>
    public static object? Get(string key) => Values.Value?.GetValueOrDefault(key);

    /// <summary>Sets a value for the calls made from here on.</summary>
    public static void Set(string key, object value) =>
        Values.Value = new Dictionary<string, object>(Values.Value ?? new Dictionary<string, object>(StringComparer.Ordinal), StringComparer.Ordinal) { [key] = value };

    /// <summary>Removes all values.</summary>
    public static void Clear() => Values.Value = null;
}
