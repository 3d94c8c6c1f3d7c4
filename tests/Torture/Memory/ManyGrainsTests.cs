using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Embedded;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;
using Xunit.Abstractions;

namespace Partnership.Torture.Memory;

/// <summary>Memory is bounded by how many grains may live, and not by how many ever were asked.</summary>
public sealed class ManyGrainsTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Cases = 100_000;
    private const int Callers = 32;
    private const int Measured = 10_000;

    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    private TestSilo _silo = null!;

    private ActivationDirectory Directory => _silo.Services.GetRequiredService<GrainHost>().Directory;

    private int Bound => _silo.Services.GetRequiredService<EmbeddedGrainOptions>().MaxActivations;

    public async Task InitializeAsync()
    {
        _silo = await TestSilo.StartAsync(demonstration: false);
        await EachOf(Cases, Write);
    }

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task Hundred_thousand_cases_are_asked_and_no_more_live_than_may()
    {
        // The first ones also load what is loaded once.
        var most = await Touch(1, 100);
        var empty = Memory();
        await Touch(101, Measured);
        var some = Memory();
        most = Math.Max(most, await Touch(Measured + 101, Bound + (Bound / 2)));
        var full = Memory();

        most = Math.Max(most, await Touch(1, Cases));
        var end = Memory();

        output.WriteLine($"bytes per active case grain with 10 events: {(some - empty) / Measured}");
        output.WriteLine($"most activations: {most} of {Bound}; managed memory with all that may live {full / 1_000_000} MB, after {Cases} cases {end / 1_000_000} MB");
        most.ShouldBeInRange(Bound / 2, Bound);
        end.ShouldBeLessThan((long)(full * 1.25));
    }

    // Opening is seven events, and ten are what a case has after a few weeks.
    private async Task Write(int number)
    {
        var opened = CaseDecisions.Open(CaseState.Definition.Initial, SampleCase.Command(), Sam, TestSilo.Start).Events;
        var risks = Enumerable.Range(0, 10 - opened.Length).Select(at => new RiskAssessed(new Risk(RiskLevel.High, $"{SampleCase.RiskWhy}, {at}")));
        var appended = await _silo.Services.GetRequiredService<IJournal>().Append(new Append(
            $"case/C-{number}", StreamHead.Empty, [.. opened, .. risks], Effects.None, Sam, CommandId.New(), Guid.NewGuid(), "{}", TestSilo.Start, $"C-{number}"));
        appended.ShouldBeOfType<AppendResult.Appended>();
    }

    private async Task<int> Touch(int from, int count)
    {
        var (most, living) = (0, new Lock());
        await EachOf(count, async at =>
        {
            var answer = await _silo.Ask<ICaseGrain, Outcome<ImmutableArray<Restriction>>>(Sam, $"C-{from + at - 1}", grain => grain.Limits(default));
            answer.Succeeded.ShouldBeTrue();
            lock (living)
                most = Math.Max(most, Directory.Count);
        });
        return most;
    }

    private static Task EachOf(int count, Func<int, Task> each)
    {
        var next = 0;
        return Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var number && number <= count)
                await each(number);
        })));
    }

    private static long Memory()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
