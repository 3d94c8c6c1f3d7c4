using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Sealing;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>The hash that both sides are shown stands for everything that was disclosed, and on what grounds.</summary>
public sealed class ManifestHashTests
{
    /// <summary>What a leaf may become: of another text, a number, a day, an id, or another value of its enumeration.</summary>
    private static readonly string[] Others =
    [
        "Another text", "2001-02-03", "66666666-6666-6666-6666-666666666666", "Medium", "Other", "Under18", "VictimSupport", "Refused",
        "LawEnforcement", "VitalInterests", "PolicingPowers", "CourtOrder", "SafeContact", "Notes", "Area", "Reporter",
    ];

    private static readonly ReferralSent Sent = Sample.Sent(
        (Sample.With(draft => draft with { Widened = [new Widening(DataCategory.Suspect, "They may meet")] })) with { Salt = Guid.NewGuid() });

    [Fact]
    public void It_is_recomputed_from_what_both_sides_read()
    {
        var manifest = StoredManifest(Sent);
        var kept = manifest["Hash"]!.GetValue<string>();
        manifest.Remove("Hash");

        var bytes = Encoding.UTF8.GetBytes(manifest.ToJsonString(EventTypes.Json));

        kept.ShouldMatch("^[0-9a-f]{64}$");
        Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(kept);
        var (type, version, data) = LegiblySealed.Store(Sent);
        ((ReferralSent)LegiblySealed.Read(type, version, data)).Manifest.Sum().ShouldBe(kept);
    }

    [Fact]
    public void Any_change_is_found()
    {
        var whole = StoredManifest(Sent);
        var places = Places(whole).Where(path => path != "$.Hash").ToList();
        places.Count.ShouldBeGreaterThan(60);
        foreach (var path in places)
        {
            var changed = Changed(path).ShouldNotBeNull(path);
            changed.Hash.ShouldBe(Sent.Manifest.Hash);
            changed.Sum().ShouldNotBe(Sent.Manifest.Hash, StringComparer.Ordinal, path);
        }
    }

    [Fact]
    public void Something_left_out_or_added_is_found()
    {
        var manifest = Sent.Manifest;
        var item = manifest.Items[0];

        (manifest with { Items = manifest.Items.RemoveAt(0) }).Sum().ShouldNotBe(manifest.Hash, StringComparer.Ordinal);
        (manifest with { Items = manifest.Items.Add(item) }).Sum().ShouldNotBe(manifest.Hash, StringComparer.Ordinal);
        (manifest with { Items = manifest.Items.SetItem(0, item with { Lines = item.Lines.RemoveAt(0) }) }).Sum().ShouldNotBe(manifest.Hash, StringComparer.Ordinal);
        (manifest with { Items = manifest.Items.SetItem(0, item with { Reasons = [SharingReasons.Recalled] }) }).Sum().ShouldNotBe(manifest.Hash, StringComparer.Ordinal);
    }

    [Fact]
    public void Two_of_the_same_content_do_not_share_a_hash() => Sample.Sent(Sample.Facts with { Salt = Guid.NewGuid() }).Manifest.Hash
        .ShouldNotBe(Sample.Sent(Sample.Facts with { Salt = Guid.NewGuid() }).Manifest.Hash, StringComparer.Ordinal);

    private static JsonObject StoredManifest(ReferralSent sent) =>
        JsonSerializer.SerializeToNode(sent.Manifest, EventTypes.Json)!.AsObject();

    /// <summary>The manifest with another value at this place; null when no value there can be read.</summary>
    private static Manifest? Changed(string path)
    {
        foreach (var other in Others)
        {
            var copy = StoredManifest(Sent);
            var before = copy.ToJsonString();
            if (!Replace(copy, path, other) || copy.ToJsonString() == before)
                continue;
            try
            {
                return copy.Deserialize<Manifest>(EventTypes.Json);
            }
            catch (JsonException)
            {
                // Not a value of this place; the next one is.
            }
        }

        return null;
    }

    private static bool Replace(JsonNode node, string path, string text)
    {
        if (node is JsonObject or JsonArray)
        {
            foreach (var (key, child) in Children(node))
            {
                if (Path(node, key) == path)
                {
                    Set(node, key, child?.GetValueKind() switch
                    {
                        JsonValueKind.Number => JsonValue.Create(child.GetValue<int>() + 1),
                        JsonValueKind.True => JsonValue.Create(false),
                        JsonValueKind.False => JsonValue.Create(true),
                        _ => JsonValue.Create(text),
                    });
                    return true;
                }

                if (child is not null && Replace(child, path, text))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Places(JsonNode node) => Children(node).SelectMany(pair =>
        pair.Child is JsonObject or JsonArray ? Places(pair.Child) : [Path(node, pair.Key)]);

    private static List<(object Key, JsonNode? Child)> Children(JsonNode node) => node is JsonObject inner
        ? [.. inner.Select(pair => ((object)pair.Key, pair.Value))]
        : [.. node.AsArray().Select((child, index) => ((object)index, child))];

    private static string Path(JsonNode node, object key) => (key is int index ? $"{node.GetPath()}[{index}]" : $"{node.GetPath()}.{key}")
        .Replace("$.Manifest", "$", StringComparison.Ordinal);

    private static void Set(JsonNode node, object key, JsonNode value)
    {
        if (key is int index)
            node.AsArray()[index] = value;
        else
            node.AsObject()[(string)key] = value;
    }
}
