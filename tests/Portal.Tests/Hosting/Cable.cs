using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>Stands between the portal and its database, so that a test can pull it out.</summary>
internal sealed class Cable : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _ends = [];
    private readonly string _host;
    private readonly int _port;

    public Cable(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        _ = Join();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var end in _ends)
            end.Dispose();
    }

    private async Task Join()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync();
                var far = new TcpClient();
                _ends.Add(near);
                _ends.Add(far);
                await far.ConnectAsync(_host, _port);
                _ = Carry(near, far);
                _ = Carry(far, near);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Pulled out.
        }
    }

    private static async Task Carry(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Pulled out, or hung up by one side.
        }
        finally
        {
            to.Dispose();
        }
    }
}
