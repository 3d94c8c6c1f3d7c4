using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Protection;

/// <summary>Seals the keys of cookies and forms by AES-256-GCM under a key derived from the partnership's master key.</summary>
internal sealed class MasterKeyEncryptor(IServiceProvider services) : IXmlEncryptor
{
    internal const string Use = "protection keys";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var (nonce, tag, secret) = (RandomNumberGenerator.GetBytes(12), new byte[16], new byte[plain.Length]);
        using var aes = new AesGcm(services.GetRequiredService<AccountsStore>().Key(Use), tag.Length);
        aes.Encrypt(nonce, plain, secret, tag);
        return new EncryptedXmlInfo(
            new XElement("sealed", Convert.ToBase64String([.. nonce, .. tag, .. secret])), typeof(MasterKeyDecryptor));
    }
}

/// <summary>Opens what <see cref="MasterKeyEncryptor"/> sealed; made by the framework, by its name in what is stored.</summary>
internal sealed class MasterKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var bytes = Convert.FromBase64String(encryptedElement.Value);
        var plain = new byte[bytes.Length - 28];
        using var aes = new AesGcm(services.GetRequiredService<AccountsStore>().Key(MasterKeyEncryptor.Use), 16);
        aes.Decrypt(bytes.AsSpan(0, 12), bytes.AsSpan(28), bytes.AsSpan(12, 16), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
