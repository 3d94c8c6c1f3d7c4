using System.Collections.Concurrent;
using System.Text;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>Everything that one browser got from the portal: headers, bodies, and what came over web sockets.</summary>
internal sealed class Received
{
    private readonly ConcurrentQueue<(string Path, string Text)> _frames = new();
    private readonly SentAnswers _sent;
    private readonly string _visitor;

    public Received(IBrowserContext context, SentAnswers sent, string visitor)
    {
        (_sent, _visitor) = (sent, visitor);
        context.Page += (_, page) => page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
            _frames.Enqueue((socket.Url, frame.Text ?? Encoding.UTF8.GetString(frame.Binary ?? [])));
    }

    public IReadOnlyList<(string Path, string Text)> All => [.. _sent.To(_visitor), .. _frames];

    /// <summary>The paths whose answers hold the text.</summary>
    public IReadOnlyList<string> AnswersWith(string text) =>
        [.. All.Where(answer => answer.Text.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(answer => answer.Path)];
}
