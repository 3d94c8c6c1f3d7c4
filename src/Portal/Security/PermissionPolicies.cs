using Microsoft.AspNetCore.Authorization;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Security;

/// <summary>The permission that a page requires of the person who opens it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PageRequiresAttribute(Permission permission) : AuthorizeAttribute(PermissionPolicies.Name(permission))
{
    public Permission Permission { get; } = permission;
}

/// <summary>One policy per permission; whatever declares nothing needs a signed-in person at the least.</summary>
internal static class PermissionPolicies
{
    public static string Name(Permission permission) => $"may {permission}";

    public static IServiceCollection AddPermissions(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            authorization.AddPolicy(Name(permission), policy => policy.RequireAssertion(
                context => SessionCaller.Of(context.User)?.May(permission) == true));
        }

        return services;
    }
}
