using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Partnership.Torture;

/// <summary>A process that runs a silo under load.</summary>
internal sealed class Hosted : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _disposed;

    private Hosted(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, said) => Hear(said.Data);
        process.ErrorDataReceived += (_, said) => Hear(said.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it said, for whoever has to find out why.</summary>
    public string Said
    {
        get
        {
            lock (_said)
                return _said.ToString();
        }
    }

    public bool HasEnded => _process.HasExited;

    public static async Task<Hosted> StartAsync(Ground ground)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var host = Path.Combine(AppContext.BaseDirectory, "Partnership.Torture.Host.dll");
        var hosted = new Hosted(Process.Start(new ProcessStartInfo(dotnet, [host, ground.Data, ground.Book, $"{ground.DaysAhead}", $"{ground.People}"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
        await Task.WhenAny(hosted._ready.Task, hosted._process.WaitForExitAsync()).WaitAsync(Patience);
        return hosted.HasEnded ? throw new InvalidOperationException($"The host ended at its start: {hosted.Said}") : hosted;
    }

    /// <summary>As the kernel would end it: at once, and whatever it is doing.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    /// <summary>Asks it to end, and waits until it has.</summary>
    public async Task StopAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        _process.ExitCode.ShouldBe(0, Said);
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        if (line is "ready")
            _ready.TrySetResult();
        lock (_said)
            _said.AppendLine(line);
    }
}
