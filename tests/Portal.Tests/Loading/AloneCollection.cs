namespace Partnership.Portal.Tests.Loading;

/// <summary>What is measured runs when no other test of the project does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
