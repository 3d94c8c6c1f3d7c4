using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>What the browser holds of a session, and what the database keeps of that.</summary>
internal static class SessionKey
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] Id(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));
}
