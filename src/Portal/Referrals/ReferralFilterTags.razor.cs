using Microsoft.AspNetCore.Components;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>What the list is narrowed to, each a link to the list without it.</summary>
public sealed partial class ReferralFilterTags
{
    [Parameter, EditorRequired] public ReferralListState State { get; set; } = null!;

    private IEnumerable<(string Text, ReferralListQuery Without)> Tags
    {
        get
        {
            var query = State.Query with { After = null };
            foreach (var group in query.Groups)
                yield return (ReferralFilterWords.Of(group), query with { Groups = query.Groups.Remove(group) });
            foreach (var urgency in query.Urgencies)
                yield return ($"Urgency: {ReferralWords.Short(urgency)}", query with { Urgencies = query.Urgencies.Remove(urgency) });
            if (query.Owner is { } owner)
                yield return ($"Worked on by: {ReferralFilterWords.Of(owner)}", query with { Owner = null });
            if (query.Strand is { } strand)
                yield return ($"Strand: {CaseWords.Of(strand)}", query with { Strand = null });
            if (query.Partner is { } partner)
                yield return ($"{(query.Received ? "From" : "To")}: {partner.Name}", query with { Partner = null });
            if (query.Area is { } area)
                yield return ($"District: {area.Name}", query with { Area = null });
        }
    }
}
