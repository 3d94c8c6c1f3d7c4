using Xunit;

namespace Partnership.TestCommon.Data;

/// <summary>A test that reads shared data; counted as skipped, and saying why, where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        if (SharedData.Path(file) is null)
            Skip = $"{file} is not on this machine; name its folder in PARTNERSHIP_SHARED_DATA.";
    }
}
