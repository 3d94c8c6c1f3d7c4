using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Benchmarks;

/// <summary>Records what is read, or only says so: for measuring what recording costs.</summary>
internal sealed class SwitchedReadings(GroupCommit commit) : ICommitReadings
{
    public bool AreRecorded { get; set; } = true;

    public static void Put(IServiceCollection services) =>
        services.AddSingleton<SwitchedReadings>().AddSingleton<ICommitReadings>(provider => provider.GetRequiredService<SwitchedReadings>());

    public static SwitchedReadings Of(IServiceProvider services) => services.GetRequiredService<SwitchedReadings>();

    public Task Commit(WaitingReading waiting) => AreRecorded ? commit.Commit(waiting) : Task.CompletedTask;
}
