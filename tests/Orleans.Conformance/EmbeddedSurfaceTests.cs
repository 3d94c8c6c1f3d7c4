using Partnership.Conformance.Surface;
using Shouldly;
using Xunit;

namespace Partnership.Conformance;

/// <summary>What the embedded host offers under Orleans' names, Orleans offers too, member by member.</summary>
public sealed class EmbeddedSurfaceTests
{
    private const string SerializationAbstractions = "Orleans.Serialization.Abstractions";

    /// <summary>Types whose genuine assembly is not held, so that only their constructors, as Orleans itself calls them, can be compared.</summary>
    private static readonly string[] OfTheMissingPackage =
    [
        "Orleans.AliasAttribute", "Orleans.GenerateSerializerAttribute", "Orleans.IdAttribute", "Orleans.ImmutableAttribute",
    ];

    /// <summary>Members that are ours alone, each with the reason.</summary>
    private static readonly Dictionary<string, string> OursAlone = new(StringComparer.Ordinal)
    {
        ["Orleans.Concurrency.StatelessWorkerAttribute: base System.Attribute"] = "Orleans derives it from PlacementAttribute; placement has no meaning in one process, and source sees an attribute in both.",
    };

    private readonly PublicSurface embedded = PublicSurface.Of(Genuine.EmbeddedPath);
    private readonly PublicSurface orleans = PublicSurface.Of(Genuine.AbstractionsPath);

    [Fact]
    public void Every_public_type_under_Orleans_names_is_a_type_of_Orleans() =>
        Ours().Except(OfTheMissingPackage, StringComparer.Ordinal).Where(type => !orleans.Types.ContainsKey(type)).ShouldBeEmpty();

    [Fact]
    public void Every_member_has_its_counterpart_with_the_same_signature() =>
        Differences().Except(OursAlone.Keys, StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void No_exception_is_listed_that_is_none_any_more() =>
        OursAlone.Keys.Except(Differences(), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void The_four_attributes_are_of_the_missing_package_and_have_the_constructors_that_Orleans_calls()
    {
        var elsewhere = Genuine.TakenFromElsewhere();
        foreach (var type in OfTheMissingPackage)
        {
            embedded.Types.ShouldContainKey(type);
            orleans.Types.ShouldNotContainKey(type);
            var genuine = elsewhere[type];
            genuine.Assembly.ShouldBe(SerializationAbstractions, type);
            genuine.Constructors.ShouldNotBeEmpty(type);
            genuine.Constructors.Except(embedded.Types[type], StringComparer.Ordinal).ShouldBeEmpty(type);
        }
    }

    [Fact]
    public void The_comparison_sees_the_types_it_is_about()
    {
        Ours().ShouldContain("Orleans.Grain");
        embedded.Types["Orleans.IIncomingGrainCallFilter"].ShouldContain("System.Threading.Tasks.Task Invoke(Orleans.IIncomingGrainCallContext)");
    }

    private IEnumerable<string> Ours() => embedded.Types.Keys.Where(name => name.StartsWith("Orleans.", StringComparison.Ordinal));

    private IEnumerable<string> Differences() =>
        from type in Ours()
        where orleans.Types.ContainsKey(type)
        from member in embedded.Types[type].Except(orleans.Types[type])
        select $"{type}: {member}";
}
