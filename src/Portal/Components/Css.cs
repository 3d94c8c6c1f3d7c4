namespace Partnership.Portal.Components;

/// <summary>Class attributes from parts, some of which may be absent.</summary>
internal static class Css
{
    public static string Join(params ReadOnlySpan<string?> classes)
    {
        var present = new List<string>(classes.Length);
        foreach (var name in classes)
            if (!string.IsNullOrWhiteSpace(name))
                present.Add(name);
        return string.Join(' ', present);
    }

    public static string? When(this string name, bool condition) => condition ? name : null;
}
