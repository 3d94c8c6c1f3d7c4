namespace Partnership.Silo.Tests.Kernel.Postgres;

/// <summary>A test of what happens only to root; counted as skipped for anybody else.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            Skip = "Needs the rights of root.";
    }
}
