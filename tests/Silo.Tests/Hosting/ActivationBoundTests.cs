using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Embedded;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Hosting;

/// <summary>However many cases are looked at, so many grains live and no more. The same with 100,000: tests/Torture.</summary>
public sealed class ActivationBoundTests : IAsyncLifetime
{
    private const int Bound = 2_000;
    private const int Cases = 10_000;
    private const int Callers = 16;

    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync(demonstration: false, services =>
        services.Single(each => each.ServiceType == typeof(EmbeddedGrainOptions)).ImplementationInstance.ShouldBeOfType<EmbeddedGrainOptions>().MaxActivations = Bound);

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task Grains_touched_one_after_the_other_stay_within_the_bound()
    {
        var directory = _silo.Services.GetRequiredService<GrainHost>().Directory;
        var (next, most, living) = (0, 0, new Lock());

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var number and <= Cases)
            {
                (await _silo.Ask<ICaseGrain, Outcome<ImmutableArray<Restriction>>>(
                    DemonstrationPeople.DerbyshireOfficer, $"C-{number}", grain => grain.Limits(default))).Succeeded.ShouldBeTrue();
                lock (living)
                    most = Math.Max(most, directory.Count);
            }
        })));

        most.ShouldBeInRange(Bound / 2, Bound);
    }
}
