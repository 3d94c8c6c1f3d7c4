using Microsoft.Extensions.Logging;

namespace Partnership.Embedded;

/// <summary>What the host has to say; grain classes only, never keys.</summary>
internal sealed partial class GrainHostLog(ILogger logger)
{
    [LoggerMessage(1, LogLevel.Warning, "OnDeactivateAsync of a {GrainClass} failed or took too long.")]
    public partial void DeactivationFailed(string grainClass, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "Disposing a {GrainClass} or its services failed.")]
    public partial void DisposalFailed(string grainClass, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "Grain calls were still running when the time to stop was over.")]
    public partial void CallsLeftBehind();
}
