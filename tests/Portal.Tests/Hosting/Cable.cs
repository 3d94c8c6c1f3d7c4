using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>Stands between the portal and its database, so that a test can pull it out.</summary>
internal sealed class Cable : IDisposable
{
    private readonly ConcurrentBag<TcpClient> _ends = [];
    private readonly string _host;
    private readonly int _port;
    private TcpListener _listener;

    public Cable(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener = Plugged(0);
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Cuts every connection, and lets no new one through.</summary>
    public void Pull()
    {
        _listener.Dispose();
        foreach (var end in _ends)
            end.Dispose();
    }

    public void PutBack() => _listener = Plugged(Port);

    public void Dispose() => Pull();

    private TcpListener Plugged(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = Join(listener);
        return listener;
    }

    private async Task Join(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptTcpClientAsync();
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
