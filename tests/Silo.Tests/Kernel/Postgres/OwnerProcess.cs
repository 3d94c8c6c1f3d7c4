using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Partnership.Silo.Tests.Kernel.Postgres;

/// <summary>A running <see cref="DatabaseOwner"/>.</summary>
internal sealed class OwnerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private OwnerProcess(Process process, string said) => (_process, Said) = (process, said);

    public string Said { get; }

    public int Id => _process.Id;

    /// <param name="assemblies">Where this assembly stands, if not where it was built.</param>
    public static async Task<OwnerProcess> StartAsync(
        string dataFolder, string binaries, IEnumerable<string>? asUser = null, string? assemblies = null)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var assembly = Path.Combine(assemblies ?? AppContext.BaseDirectory, "Partnership.Silo.Tests.dll");
        string[] command = [.. asUser ?? [], dotnet, assembly, dataFolder, binaries];
        var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        })!;
        var said = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return new OwnerProcess(process, said ?? "");
    }

    public async Task StopAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    /// <summary>As a crash or the kernel would end it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();

        _process.Dispose();
    }
}
