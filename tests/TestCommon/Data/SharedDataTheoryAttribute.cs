using Xunit;

namespace Partnership.TestCommon.Data;

/// <summary>The same as <see cref="SharedDataFactAttribute"/>, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute(string file)
    {
        if (SharedData.Path(file) is null)
            Skip = $"{file} is not on this machine; name its folder in PARTNERSHIP_SHARED_DATA.";
    }
}
