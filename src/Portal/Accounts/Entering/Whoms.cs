using System.Security.Cryptography;
using System.Text;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>
/// Names under which is counted and written down what happens at the door. They tell one from another and name nobody:
/// without the key nobody can make them from an address.
/// </summary>
internal sealed class Whoms(AccountsStore store)
{
    /// <summary>The longest that an e-mail address can be.</summary>
    public const int LongestAddress = 254;

    /// <summary>As it is compared: how it was typed plays no part.</summary>
    public static string Normalised(string address)
    {
        var trimmed = address.Trim();
        return (trimmed.Length <= LongestAddress ? trimmed : trimmed[..LongestAddress]).Normalize().ToUpperInvariant();
    }

    /// <summary>Whoever it is that signs in with this address, known or not.</summary>
    public byte[] Address(string normalised) => Of("address", Encoding.UTF8.GetBytes(normalised));

    /// <summary>Somebody whose address plays no part.</summary>
    public byte[] Person(Guid person) => Of("person", person.ToByteArray());

    /// <summary>The codes of this account.</summary>
    public byte[] Codes(Guid account) => Of("codes", account.ToByteArray());

    /// <summary>The same, at a device that entered before.</summary>
    public byte[] At(KnownDevice device, byte[] whom) => Of("device", [.. device.Id, .. whom]);

    private byte[] Of(string use, byte[] what)
    {
        byte[] named = [.. Encoding.UTF8.GetBytes(use), 0, .. what];
        return HMACSHA256.HashData(store.Key("at the door"), named);
    }
}
