using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>A key under which texts of one person of one case are sealed.</summary>
internal sealed record PersonKey(Guid Id, byte[] Key);

/// <summary>Person keys are stored wrapped: sealed under a key of the master key's, and bound to their id.</summary>
internal sealed class PersonKeyWrap(PartnershipKeys keys)
{
    public string Wrapped(PersonKey key) => SealedBox.Seal(keys.Persons, key.Id.ToString(), key.Key);

    /// <exception cref="System.Security.Cryptography.CryptographicException">It was wrapped under another master key.</exception>
    public byte[] Unwrapped(Guid id, string wrapped) => SealedBox.Open(keys.Persons, id.ToString(), wrapped);
}
