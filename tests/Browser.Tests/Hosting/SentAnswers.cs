using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>
/// Every answer of the portal, byte for byte as it left, with the browser it went to. Kept on the server's side: a
/// browser forgets the bodies of pages that it has left.
/// </summary>
internal sealed class SentAnswers : IStartupFilter
{
    /// <summary>The request header by which a browser of these tests says which one it is.</summary>
    public const string Visitor = "Test-Visitor";

    private readonly ConcurrentQueue<(string Visitor, string Path, string Text)> _answers = new();

    public IEnumerable<(string Path, string Text)> To(string visitor) =>
        _answers.Where(answer => answer.Visitor == visitor).Select(answer => (answer.Path, answer.Text));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(Record);
        next(app);
    };

    private async Task Record(HttpContext context, RequestDelegate next)
    {
        var visitor = context.Request.Headers[Visitor].ToString();
        if (visitor.Length == 0 || context.Request.Headers.Upgrade.Count > 0)
        {
            await next(context);
            return;
        }

        var wire = context.Response.Body;
        using var copy = new CopyingStream(wire);
        context.Response.Body = copy;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
            var headers = string.Join('\n', context.Response.Headers.Select(header => $"{header.Key}: {header.Value}"));
            var body = Encoding.UTF8.GetString(copy.Copied);
            _answers.Enqueue((visitor, context.Request.Path, $"{headers}\n\n{body}\n{System.Net.WebUtility.HtmlDecode(body)}"));
        }
    }
}

/// <summary>Passes on what is written and keeps a copy of it.</summary>
internal sealed class CopyingStream(Stream wire) : Stream
{
    private readonly MemoryStream _copy = new();

    public ReadOnlySpan<byte> Copied => _copy.GetBuffer().AsSpan(0, (int)_copy.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => wire.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => wire.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        _copy.Write(buffer, offset, count);
        wire.Write(buffer, offset, count);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _copy.Write(buffer.Span);
        return wire.WriteAsync(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing) => _copy.Dispose();
}
