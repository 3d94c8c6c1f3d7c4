using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Partnership.Portal.Tests.Accounts.Credentials;

/// <summary>A device with one passkey on it, as WebAuthn describes it; it can be made to do what no honest device does.</summary>
internal sealed class SoftAuthenticator : IDisposable
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte WithKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private uint _count;

    /// <summary>Whether it makes sure of its user.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>Where the browser says that it is.</summary>
    public string Origin { get; set; } = "https://portal.example";

    /// <summary>Whose account the passkey says that it is of; learnt when it is made.</summary>
    public string? Whose { get; set; }

    public string Id => Base64Url.EncodeToString(_id);

    /// <summary>Goes on counting where it was some uses ago, as a copy of the device would.</summary>
    public void Forget() => _count = 0;

    /// <summary>What the browser gives when a passkey is made.</summary>
    public string Make(string options)
    {
        using var asked = JsonDocument.Parse(options);
        Whose = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(asked.RootElement.GetProperty("user").GetProperty("id").GetString()));
        var data = Data(asked.RootElement.GetProperty("rp").GetProperty("id").GetString()!, WithKey, [.. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()]);
        // {"fmt": "none", "attStmt": {}, "authData": bytes}
        byte[] attestation = [0xa3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xa0, 0x68, .. "authData"u8, 0x59, (byte)(data.Length >> 8), (byte)data.Length, .. data];
        return Credential(new { clientDataJSON = Client("webauthn.create", asked), attestationObject = Base64Url.EncodeToString(attestation), transports = new[] { "internal" } });
    }

    /// <summary>What the browser gives when a passkey is shown.</summary>
    public string Show(string options)
    {
        using var asked = JsonDocument.Parse(options);
        var data = Data(asked.RootElement.GetProperty("rpId").GetString()!, 0, []);
        var client = Client("webauthn.get", asked);
        byte[] signed = [.. data, .. SHA256.HashData(Base64Url.DecodeFromChars(client))];
        return Credential(new
        {
            clientDataJSON = client, authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(_key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            userHandle = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Whose ?? "")),
        });
    }

    public void Dispose() => _key.Dispose();

    private string Credential(object response) =>
        JsonSerializer.Serialize(new { id = Id, rawId = Id, type = "public-key", clientExtensionResults = new { }, response });

    private string Client(string type, JsonDocument asked) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false }));

    private byte[] Data(string site, byte flags, byte[] rest)
    {
        var count = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(flags | Present | (Verifies ? Verified : 0)), .. count, .. rest];
    }

    // COSE: an elliptic curve key (1: 2) for ES256 (3: -7) on P-256 (-1: 1), with x (-2) and y (-3).
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }
}
