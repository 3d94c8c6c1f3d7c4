using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Partnership.Embedded.Tests;

/// <summary>A grain host with the grains of this assembly, a clock that stands still and a diary they write in.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ServiceProvider services;

    public TestHost(Action<EmbeddedGrainOptions>? configure = null, Action<IServiceCollection>? more = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton(Diary);
        collection.AddScoped<ScopedThing>();
        more?.Invoke(collection);
        collection.AddEmbeddedGrains(options =>
        {
            options.Assemblies.Add(typeof(TestHost).Assembly);
            configure?.Invoke(options);
        });
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Service.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    public ManualClock Clock { get; } = new();

    public Diary Diary { get; } = new();

    public IHostedService Service => services.GetRequiredService<IHostedService>();

    public int Living => services.GetRequiredService<GrainHost>().Directory.Count;

    public bool IsIdle => services.GetRequiredService<GrainHost>().Directory.Activations().All(activation => activation.Load == 0);

    public T Grain<T>(string key = "one")
        where T : IGrainWithStringKey => services.GetRequiredService<IGrainFactory>().GetGrain<T>(key);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>Waits until the condition holds; fails by name if it does not come to hold.</summary>
    public static async Task Until(Func<bool> condition, string name)
    {
        var end = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (TimeProvider.System.GetElapsedTime(end) > Patience) throw new TimeoutException($"Did not come to hold: {name}");
            await Task.Delay(2);
        }
    }

    /// <summary>Waits for the task, with an end to patience.</summary>
    public static Task<T> Soon<T>(Task<T> task) => task.WaitAsync(Patience);

    /// <inheritdoc cref="Soon{T}"/>
    public static Task Soon(Task task) => task.WaitAsync(Patience);
}

/// <summary>What grains of a test note, and gates at which they wait.</summary>
internal sealed class Diary
{
    private readonly ConcurrentQueue<string> entries = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> gates = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Entries => [.. entries];

    public void Note(string entry) => entries.Enqueue(entry);

    public int Count(string entry) => entries.Count(each => string.Equals(each, entry, StringComparison.Ordinal));

    public Task Gate(string name) => Named(name).Task;

    public void Open(string name) => Named(name).TrySetResult();

    public Task Noted(string entry, int times = 1) => TestHost.Until(() => Count(entry) >= times, $"'{entry}' noted {times} times, of: {string.Join(", ", entries)}");

    private TaskCompletionSource Named(string name) =>
        gates.GetOrAdd(name, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

/// <summary>Lives as long as the activation that asked for it.</summary>
internal sealed class ScopedThing(Diary diary) : IDisposable
{
    public void Dispose() => diary.Note("scope disposed");
}
