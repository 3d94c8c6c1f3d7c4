using System.Text;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>The live part of a page: up once the browser has shown what the server drew into it.</summary>
internal sealed class LivePart
{
    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ask for it before the page is opened.</summary>
    public static LivePart Of(IPage page)
    {
        var part = new LivePart();
        page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) =>
        {
            if ((frame.Text ?? Encoding.ASCII.GetString(frame.Binary ?? [])).Contains("OnRenderCompleted", StringComparison.Ordinal))
                part._drawn.TrySetResult();
        };
        return part;
    }

    public async Task IsUp()
    {
        try
        {
            await _drawn.Task.WaitAsync(TimeSpan.FromSeconds(10));
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException("The live part of the page was not drawn within 10 seconds.", e);
        }
    }
}
