using System.Security.Cryptography;

namespace Partnership.Silo.Kernel.Security;

/// <summary>The one key that is kept outside the database. Without it, nothing that was entrusted to the portal can be proved or read.</summary>
internal sealed class MasterKey(byte[] bytes)
{
    /// <summary>In bytes.</summary>
    public const int Length = PartnershipKeys.Length;

    // The root is bound to this, and opens as nothing else.
    private const string Root = "root";

    /// <summary>A value that tells whether this is the key on which a database rests, and nothing else.</summary>
    public byte[] Fingerprint => Open().Fingerprint;

    /// <summary>As people keep it. Never to be logged.</summary>
    public string Text => Convert.ToBase64String(bytes);

    public static MasterKey Make() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The key in base64; null when this is none.</summary>
    public static MasterKey? Read(string text)
    {
        Span<byte> key = new byte[Length + 1];
        return Convert.TryFromBase64String(text.Trim(), key, out var read) && read == Length ? new(key[..Length].ToArray()) : null;
    }

    /// <summary>The keys of an installation whose first master key is this one.</summary>
    public PartnershipKeys Open() => new(bytes);

    /// <summary>The keys of an installation whose root was wrapped under this key.</summary>
    /// <exception cref="CryptographicException">It was wrapped under another.</exception>
    public PartnershipKeys Open(string? wrappedRoot) =>
        wrappedRoot is null ? Open() : new(bytes, SealedBox.Open(WrapsRoot, Root, wrappedRoot));

    /// <summary>The root as it is kept under this key.</summary>
    public string Wrap(byte[] root) => SealedBox.Seal(WrapsRoot, Root, root);

    private byte[] WrapsRoot => PartnershipKeys.Derive("root", bytes);

    public override string ToString() => nameof(MasterKey);
}
