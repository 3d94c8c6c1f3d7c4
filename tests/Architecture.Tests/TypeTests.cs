using Partnership.TestCommon.Data;

namespace Partnership.Architecture.Tests;

public sealed class TypeTests
{
    /// <summary>Base classes, each with why it is not abstract.</summary>
    private static readonly string[] MayBeDerivedFrom =
    [
        "Partnership.Embedded.GrainReference", // the runtime derives the proxies of grain interfaces from it
    ];

    [Fact]
    public void Classes_are_sealed_abstract_or_static() => Product.Types
        .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
        .Select(type => type.FullName)
        .ShouldBe(MayBeDerivedFrom);

    [Fact]
    public void Names_say_what_a_type_is_for() => Product.Types
        .Select(type => type.Name.Split('`')[0])
        .Where(name => new[] { "Helper", "Helpers", "Util", "Utils", "Utilities", "Manager" }.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
        .ShouldBeEmpty();

    [Fact]
    public void Contracts_know_neither_the_database_nor_the_web() => Product.Contracts.GetReferencedAssemblies()
        .Select(assembly => assembly.Name!)
        .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not "Partnership.Embedded" and not "netstandard")
        .ShouldBeEmpty();

    [Fact]
    public void The_public_surface_of_Contracts_is_as_reviewed() =>
        new Pinned("tests/Architecture.Tests/Contracts.txt").Require(PublicSurface.Of(Product.Contracts));
}
