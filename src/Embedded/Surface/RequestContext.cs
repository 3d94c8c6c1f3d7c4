using System.Collections.Immutable;

namespace Orleans.Runtime;

/// <summary>
/// What travels with a call beside its arguments. A call sees what its caller had set when it called; what it sets
/// itself reaches the calls it makes, never its caller and never the next call of the same grain.
/// </summary>
public static class RequestContext
{
    private static readonly ImmutableDictionary<string, object> Nothing = ImmutableDictionary.Create<string, object>(StringComparer.Ordinal);
    private static readonly AsyncLocal<ImmutableDictionary<string, object>?> Local = new();

    /// <summary>All that is set, as one value that never changes.</summary>
    internal static ImmutableDictionary<string, object> All
    {
        get => Local.Value ?? Nothing;
        set => Local.Value = value.IsEmpty ? null : value;
    }

    /// <summary>The keys in use.</summary>
    public static IEnumerable<string> Keys => All.Keys;

    /// <summary>The keys in use and their values.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries => All;

    /// <summary>The value under this key in the current call, or null.</summary>
    public static object? Get(string key) => All.GetValueOrDefault(key);

    /// <summary>Sets a value for the calls made from here on.</summary>
    public static void Set(string key, object value) => All = All.SetItem(key, value);

    /// <summary>Removes a value; says whether there was one.</summary>
    public static bool Remove(string key)
    {
        var had = All.ContainsKey(key);
        All = All.Remove(key);
        return had;
    }

    /// <summary>Removes all values.</summary>
    public static void Clear() => All = Nothing;
}
