using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>A port on the loopback address: the one asked for, or a free one, which is remembered.</summary>
internal sealed class PortChoice(Place place, int? asked)
{
    private readonly string _file = Path.Combine(place.Kept, "port");

    /// <exception cref="PostgresUnavailableException">port-taken: the port asked for is in use.</exception>
    public int Choose()
    {
        if (asked is { } port)
            return IsFree(port) ? port : throw PostgresFault.PortTaken(port);

        return Remembered() is { } before && IsFree(before) ? before : AnyFree();
    }

    public bool Suits(int port) => asked is null || asked == port;

    public void Remember(int port)
    {
        // Not written over by itself: on a full disk that would leave it empty.
        if (Remembered() != port)
            File.WriteAllText(_file, port.ToString(CultureInfo.InvariantCulture));
    }

    public static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int AnyFree()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private int? Remembered() =>
        File.Exists(_file) && int.TryParse(File.ReadAllText(_file), CultureInfo.InvariantCulture, out var port)
            && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : null;
}
