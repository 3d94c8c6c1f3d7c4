using System.Security.Cryptography;
using System.Text;

namespace Partnership.Silo.Kernel.Security;

/// <summary>The partnership's master key and what is derived from it (HKDF-SHA256, one label per use).</summary>
internal sealed class PartnershipKeys(byte[] master)
{
    /// <summary>The master key's length in bytes.</summary>
    public const int Length = 32;

    /// <summary>Chains journal rows.</summary>
    public byte[] JournalChain { get; } = Derive("journal chain", master);

    /// <summary>Chains access-log rows.</summary>
    public byte[] AccessLogChain { get; } = Derive("access log chain", master);

    /// <summary>Seals the caller that travels to grains.</summary>
    public byte[] Caller { get; } = Derive("caller", master);

    /// <summary>Seals drafts.</summary>
    public byte[] Drafts { get; } = Derive("drafts", master);

    /// <summary>Wraps the keys of the people of cases.</summary>
    public byte[] Persons { get; } = Derive("person keys", master);

    /// <summary>A value that tells whether this is the key under which a database was begun, and nothing else.</summary>
    public byte[] Fingerprint => Derive("fingerprint", master);

    /// <summary>A key of 32 bytes for this use.</summary>
    public byte[] Derive(string use) => Derive(use, master);

    private static byte[] Derive(string use, byte[] master) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, Length, info: Encoding.UTF8.GetBytes("partnership " + use));
}
