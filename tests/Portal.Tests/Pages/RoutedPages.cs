using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Partnership.Portal.Security;

namespace Partnership.Portal.Tests.Pages;

/// <summary>Every page of the portal, found by its route.</summary>
internal static partial class RoutedPages
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(Program).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any()).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Behind { get; } = [.. All.Where(page => page.GetCustomAttribute<AllowAnonymousAttribute>() is null)];

    public static Contracts.Kernel.Permission? PermissionOf(Type page) => page.GetCustomAttribute<PageRequiresAttribute>()?.Permission;

    private static readonly string[] WithIds = ["/agreements", "/directory", "/join-requests", "/organisations"];

    /// <summary>The page's address with some reference that could be.</summary>
    public static string Address(Type page)
    {
        var template = page.GetCustomAttributes<RouteAttribute>().Single().Template;
        if (WithIds.Any(area => template.StartsWith(area, StringComparison.Ordinal)))
            return Parameter().Replace(template, "00000000-0000-0000-0000-000000999999");
        return Parameter().Replace(template, template.StartsWith("/cases", StringComparison.Ordinal) ? "C-999999" : "R-999999");
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
