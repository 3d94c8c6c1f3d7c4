using System.Security.Cryptography;
using System.Text;

namespace Partnership.Portal.Accounts.Credentials;

internal static class Secrets
{
    /// <summary>Compares in a time that does not tell where they differ.</summary>
    public static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
