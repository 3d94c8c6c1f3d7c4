using System.Security.Cryptography;
using System.Text;

namespace Partnership.Silo.Kernel.Security;

/// <summary>Seals something small into text (AES-256-GCM), bound to what it belongs to: it opens as nothing else.</summary>
internal static class SealedBox
{
    private const int Nonce = 12;
    private const int Tag = 16;

    public static string Seal(byte[] key, string boundTo, ReadOnlySpan<byte> plain)
    {
        using var cipher = new AesGcm(key, Tag);
        var whole = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        cipher.Encrypt(
            whole.AsSpan(0, Nonce), plain, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), Encoding.UTF8.GetBytes(boundTo));
        return Convert.ToBase64String(whole);
    }

    /// <exception cref="CryptographicException">It was not sealed under this key for this.</exception>
    public static byte[] Open(byte[] key, string boundTo, string box)
    {
        using var cipher = new AesGcm(key, Tag);
        var whole = Convert.FromBase64String(box);
        var plain = new byte[whole.Length - Nonce - Tag];
        cipher.Decrypt(
            whole.AsSpan(0, Nonce), whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), plain, Encoding.UTF8.GetBytes(boundTo));
        return plain;
    }
}
