using System.Security.Cryptography;
using System.Text;

namespace Partnership.Silo.Kernel.Security;

/// <summary>
/// What is derived from the partnership's keys (HKDF-SHA256, one label per use): from the root, what could not be made
/// anew if the master key were another one tomorrow; from the master key, the rest. The root is the first master key that an
/// installation had.
/// </summary>
internal sealed class PartnershipKeys(byte[] master, byte[] root)
{
    /// <summary>A key's length in bytes.</summary>
    public const int Length = 32;

    public PartnershipKeys(byte[] master)
        : this(master, master)
    {
    }

    public byte[] Root { get; } = root;

    /// <summary>Chains journal rows.</summary>
    public byte[] JournalChain { get; } = Derive("journal chain", root);

    /// <summary>Chains access-log rows.</summary>
    public byte[] AccessLogChain { get; } = Derive("access log chain", root);

    /// <summary>Seals the caller that travels to grains.</summary>
    public byte[] Caller { get; } = Derive("caller", root);

    /// <summary>Seals drafts.</summary>
    public byte[] Drafts { get; } = Derive("drafts", root);

    /// <summary>Wraps the keys of the people of cases.</summary>
    public byte[] Persons { get; } = Derive("person keys", master);

    /// <summary>A value that tells whether this is the master key on which a database rests, and nothing else.</summary>
    public byte[] Fingerprint { get; } = Derive("fingerprint", master);

    /// <summary>A key of 32 bytes for this use, the same for as long as the installation lasts.</summary>
    public byte[] Derive(string use) => Derive(use, Root);

    /// <summary>A role's password. It changes with the master key, so that whoever has an old one does not come in by it.</summary>
    public byte[] Password(string role) => Derive($"database role {role}", master);

    public static byte[] Derive(string use, byte[] key) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, info: Encoding.UTF8.GetBytes("partnership " + use));
}
