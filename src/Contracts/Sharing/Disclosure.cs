namespace Partnership.Contracts.Sharing;

/// <summary>How much of a category travels: all of it, a named mask of it, or nothing.</summary>
[GenerateSerializer, Alias("disclosure")]
public enum Disclosure
{
    Withheld = 0,
    FirstName = 1,
    Area = 2,
    Summary = 3,
    Needs = 4,
    Level = 5,
    OwnActions = 6,
    SharedOnes = 7,
    SelectedOnes = 8,
    NamedReporters = 9,
    Full = 10,
}
