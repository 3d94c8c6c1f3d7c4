using Partnership.Conformance.Surface;
using Shouldly;
using Xunit;

namespace Partnership.Conformance;

public sealed class CompiledAgainstOrleansTests
{
    private readonly PublicSurface compiled = PublicSurface.Of(typeof(CompiledAgainstOrleansTests).Assembly.Location);

    [Fact]
    public void Contracts_and_grains_are_compiled_against_genuine_Orleans_10()
    {
        compiled.References.Where(each => string.Equals(each.Name, "Orleans.Core.Abstractions", StringComparison.Ordinal))
            .ShouldHaveSingleItem().Version!.Major.ShouldBe(10);
    }

    [Fact]
    public void Nothing_here_is_compiled_against_the_embedded_host() =>
        compiled.References.ShouldNotContain(each => each.Name!.StartsWith("Partnership.", StringComparison.Ordinal));

    [Fact]
    public void The_surface_used_does_not_come_from_source_beside_it_save_four_attributes() =>
        compiled.Types.Keys.Where(name => name.StartsWith("Orleans.", StringComparison.Ordinal)).ShouldBe(
        [
            "Orleans.AliasAttribute", "Orleans.GenerateSerializerAttribute", "Orleans.IdAttribute", "Orleans.ImmutableAttribute",
        ]);
}
