using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>
/// What the address of the list of referrals says. It is a link that can be sent to a colleague: codes and references,
/// never a name.
/// </summary>
internal sealed record ReferralListQuery(
    bool Received,
    ImmutableArray<ReferralGroup> Groups,
    ImmutableArray<Urgency> Urgencies,
    Strand? Strand,
    OrganisationProfile? Partner,
    Area? Area,
    ReferralOwner? Owner,
    ReferralOrder Order,
    ReferralCursor? After)
{
    /// <summary>The list without any filter.</summary>
    public static ReferralListQuery All(bool received) => new(received, [], [], null, null, null, null, ReferralOrder.Newest, null);

    public ReferralFilter Filter => new(Received, Groups, Urgencies, Strand, Partner?.Id, Area?.Name, Owner, Order);

    public bool IsNarrowed => !Groups.IsEmpty || !Urgencies.IsEmpty || Strand is not null || Partner is not null || Area is not null || Owner is not null;

    /// <summary>The same list and order with no filter.</summary>
    public ReferralListQuery Cleared => All(Received) with { Order = Order };

    /// <summary>The address; reading it gives this query again.</summary>
    public string Address => Link(Pairs());

    /// <summary>The drafts, of which none is left out; the address keeps what narrows the other lists, to come back to.</summary>
    public string DraftsAddress => Link(OfDrafts);

    /// <summary>What the address of the drafts says.</summary>
    public IEnumerable<(string Name, string Value)> OfDrafts =>
        (this with { Received = true, After = null }).Pairs().Prepend(("side", "drafts"));

    /// <summary>What the address of the first page says, for a form that leads to it.</summary>
    public IEnumerable<(string Name, string Value)> OfFirstPage => (this with { After = null }).Pairs();

    /// <summary>As an address says it: "within24hours".</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Link(IEnumerable<(string Name, string Value)> says) =>
        says.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}").ToList() is { Count: > 0 } pairs
            ? $"/referrals?{string.Join('&', pairs)}"
            : "/referrals";

    private IEnumerable<(string Name, string Value)> Pairs()
    {
        if (!Received)
            yield return ("side", "sent");
        foreach (var group in Groups)
            yield return ("status", Code(group));
        foreach (var urgency in Urgencies)
            yield return ("urgency", Code(urgency));
        if (Strand is { } strand)
            yield return ("strand", Code(strand));
        if (Partner is { } partner)
            yield return ("partner", partner.Id.ToString());
        if (Area is { } area)
            yield return ("area", area.Code);
        if (Owner is { } owner)
            yield return ("owner", Code(owner));
        if (Order is not ReferralOrder.Newest)
            yield return ("order", Code(Order));
        if (After is { } after)
            yield return ("after", ReferralListAddress.Text(after, Order));
    }
}
