namespace Partnership.Contracts.Kernel;

/// <summary>The permission that a grain method requires of its caller.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    /// <summary>The permission.</summary>
    public Permission Permission { get; } = permission;
}

/// <summary>
/// Declares that a grain method is for who has proved a moment ago that it is they: what it does cannot be undone or
/// weighs heavily, and a screen left alone must not be enough for it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresRecentAttribute : Attribute;

/// <summary>Declares that a grain method may be called by anybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnonymousAttribute : Attribute;
