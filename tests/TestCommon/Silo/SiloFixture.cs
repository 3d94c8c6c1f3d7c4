using Xunit;

namespace Partnership.TestCommon.Silo;

/// <summary>One silo for all tests of a class: they must not mind each other's records.</summary>
public sealed class DemonstrationSilo : IAsyncLifetime
{
    public TestSilo Silo { get; private set; } = null!;

    public async Task InitializeAsync() => Silo = await TestSilo.StartAsync();

    public async Task DisposeAsync() => await Silo.DisposeAsync();
}

/// <summary>The same without the demonstration partnership: nothing is in the database.</summary>
public sealed class BareSilo : IAsyncLifetime
{
    public TestSilo Silo { get; private set; } = null!;

    public async Task InitializeAsync() => Silo = await TestSilo.StartAsync(demonstration: false);

    public async Task DisposeAsync() => await Silo.DisposeAsync();
}
