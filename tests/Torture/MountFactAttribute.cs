namespace Partnership.Torture;

/// <summary>A test that mounts a small file system; counted as skipped where that is not possible.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = Mount.Hindrance;
}
