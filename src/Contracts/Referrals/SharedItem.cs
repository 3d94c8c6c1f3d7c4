using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// A named piece of what is shared: the name is a code that the portal words, and <c>About</c> the person of whom the text
/// speaks.
/// </summary>
[GenerateSerializer, Immutable, Alias("shared-line")]
public sealed record SharedLine(
    [property: Id(0)] string Name,
    [property: Id(1), Personal] string Text,
    [property: Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] PersonOfCase About = default) : IAboutPerson;

/// <summary>
/// One category as one reader sees it: the lines shown now, what comes on acceptance, or every reason why it is
/// withheld; no reason means that it is not. <c>WidenedBecause</c> is the sender's reason for giving more than the
/// table's default, null where they do not.
/// </summary>
[GenerateSerializer, Immutable, Alias("shared-item")]
public sealed record SharedItem(
    [property: Id(0)] DataCategory Category,
    [property: Id(1)] ImmutableArray<SharedLine> Shown,
    [property: Id(2)] Disclosure? OnAcceptance,
    [property: Id(3)] ImmutableArray<string> WithheldReasons,
    [property: Id(4)] Disclosure Extent,
    [property: Id(5)] string? WidenedBecause = null);
