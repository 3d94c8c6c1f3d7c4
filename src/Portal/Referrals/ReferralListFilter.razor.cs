using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Referrals;

/// <summary>The filter and the order of the list, sent by GET so that the page stays a link. It begins on the first page.</summary>
public sealed partial class ReferralListFilter
{
    [Parameter, EditorRequired] public ReferralListState State { get; set; } = null!;

    private ReferralListQuery Query => State.Query;

    private ReferralChoices Choices => State.Choices;

    private static string[] Codes<T>(ImmutableArray<T> values)
        where T : struct, Enum => [.. values.Select(value => ReferralListQuery.Code(value))];
}
