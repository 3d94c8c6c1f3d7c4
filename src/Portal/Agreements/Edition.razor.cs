using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements;

/// <summary>What a version of an agreement says.</summary>
public sealed partial class Edition
{
    [Parameter, EditorRequired] public AgreementProposal It { get; set; } = null!;

    /// <summary>The version that it would replace; null when it is the one that stands.</summary>
    [Parameter] public AgreementProposal? Before { get; set; }

    /// <summary>Nobody has been asked to sign it yet.</summary>
    [Parameter] public bool Unsigned { get; set; }

    [Parameter, EditorRequired] public Func<OrganisationId, string> NameOf { get; set; } = null!;

    private IReadOnlyList<string> Still => Names(It.Parties.Except(It.Signed));

    private IReadOnlyList<string> Joining => Before is { } before ? Names(It.Parties.Except(before.Parties)) : [];

    private IReadOnlyList<string> Leaving => Before is { } before ? Names(before.Parties.Except(It.Parties)) : [];

    private static string Day(DateOnly day) => day == default ? "Not said yet" : TimeWords.Date(day);

    private List<string> Names(IEnumerable<OrganisationId> parties) => [.. parties.Select(NameOf).Order(StringComparer.Ordinal)];
}
