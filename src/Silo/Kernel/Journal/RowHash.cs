using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// HMAC-SHA256 over the previous row's hash and every column of a row, each preceded by its length so that no two
/// rows read alike. It proves the middle of a stream; the tail needs an anchor outside.
/// </summary>
internal sealed class RowHash(ReadOnlySpan<byte> key, ReadOnlySpan<byte> previous) : IDisposable
{
    private readonly IncrementalHash _hash = Begin(key, previous);

    public RowHash Add(string? value)
    {
        if (value is null)
            return AddLength(-1);
        var bytes = Encoding.UTF8.GetBytes(value);
        AddLength(bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    public RowHash Add(Guid? value) => Add(value?.ToString());

    public RowHash Add(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        _hash.AppendData(bytes);
        return this;
    }

    /// <summary>Times count as whole microseconds, which is what PostgreSQL keeps.</summary>
    public RowHash Add(DateTimeOffset value) => Add(value.UtcTicks / TimeSpan.TicksPerMicrosecond);

    public byte[] Finish() => _hash.GetHashAndReset();

    public void Dispose() => _hash.Dispose();

    private RowHash AddLength(int length) => Add((long)length);

    private static IncrementalHash Begin(ReadOnlySpan<byte> key, ReadOnlySpan<byte> previous)
    {
        var begun = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        begun.AppendData(previous);
        return begun;
    }
}
