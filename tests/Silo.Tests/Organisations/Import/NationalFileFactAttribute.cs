namespace Partnership.Silo.Tests.Organisations.Import;

/// <summary>A test with the real ONS file; counted as skipped where the file is not present.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NationalFileFactAttribute : FactAttribute
{
    public NationalFileFactAttribute()
    {
        if (ImportData.National is null)
            Skip = "Needs places/district-to-partnership-to-force-2019.csv in ../shared/data or PARTNERSHIP_SHARED_DATA.";
    }
}
