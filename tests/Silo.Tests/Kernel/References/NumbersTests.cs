using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.References;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.References;

public sealed class NumbersTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private readonly Numbers _numbers = fixture.Silo.Services.GetRequiredService<Numbers>();

    [Fact]
    public async Task Reserve_SameCommand_GetsTheSameNumber()
    {
        var command = CommandId.New();

        var first = await _numbers.ReserveCase(command);

        (await _numbers.ReserveCase(command)).ShouldBe(first);
        (await _numbers.ReserveCase(CommandId.New())).ShouldNotBe(first);
    }

    [Fact]
    public async Task Reserve_SameCommandManyTimesAtOnce_GetsOneNumber()
    {
        var command = CommandId.New();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => _numbers.ReserveReferral(command)));

        numbers.Distinct().ShouldHaveSingleItem().ShouldBeGreaterThan(2000);
    }

    [Fact]
    public async Task Reserve_ManyCommandsAtOnce_EachGetsItsOwn()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => _numbers.ReserveCase(CommandId.New())));

        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(number => number > 1000);
    }
}
