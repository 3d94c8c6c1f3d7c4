using System.Collections.Concurrent;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>Errors and warnings of the browser's console, scripts that failed, and files that did not come.</summary>
internal sealed class Complaints
{
    private readonly ConcurrentQueue<string> _found = new();

    public Complaints(IBrowserContext context)
    {
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsThePageItself(message))
                _found.Enqueue($"{message.Page?.Url}: {message.Type}: {message.Text}");
        };
        context.WebError += (_, error) => _found.Enqueue($"{error.Page?.Url}: script: {error.Error}");
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
                _found.Enqueue($"{response.Url}: status {response.Status}");
        };
    }

    public void ShouldBeNone() => _found.ShouldBeEmpty();

    // The browser also notes that a page came with status 400 or 404, which our error pages do on purpose.
    private static bool IsThePageItself(IConsoleMessage message) =>
        message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)
        && message.Location.StartsWith(message.Page?.Url.Split('#')[0] ?? "none", StringComparison.Ordinal);
}
