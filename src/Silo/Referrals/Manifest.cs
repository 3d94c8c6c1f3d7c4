using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>
/// What a referral discloses, copied at sending with the versions of the case and the agreement it was drawn from. Later
/// changes on the case do not flow by themselves; the copy can only shrink. The hash is null where it was made before
/// hashes were; the salt keeps whoever holds the hash alone from trying out what the copy might say.
/// </summary>
internal sealed record Manifest(
    CaseReference Case,
    int CaseVersion,
    Minimum Minimum,
    Grounds Grounds,
    ImmutableArray<ManifestItem> Items,
    [property: Personal] Guid Salt = default,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Hash = null)
{
    /// <summary>The same with its hash, which changes with anything in it.</summary>
    public Manifest Hashed() => this with { Hash = Sum() };

    /// <summary>SHA-256 over the manifest as it is stored, without the hash itself; in hexadecimal.</summary>
    public string Sum() => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this with { Hash = null }, EventTypes.Json)));
}

/// <summary>
/// One category: how much of it, the copy itself, every reason why it is withheld, and why the sender gave more than the
/// table's default.
/// </summary>
internal sealed record ManifestItem(
    DataCategory Category,
    Disclosure Disclosure,
    ImmutableArray<string> Reasons,
    ImmutableArray<SharedLine> Lines,
    [property: Personal] string? WidenedBecause = null);
