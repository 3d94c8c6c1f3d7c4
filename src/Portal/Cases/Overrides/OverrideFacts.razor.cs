using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>An override with all that is on record of it.</summary>
public sealed partial class OverrideFacts
{
    [Parameter, EditorRequired] public ConsentOverride Asked { get; set; } = null!;

    [Parameter, EditorRequired] public string Partner { get; set; } = "";

    [Parameter, EditorRequired] public IReadOnlyDictionary<UserId, CasePerson> Named { get; set; } = null!;

    /// <summary>Whom it names.</summary>
    internal static IEnumerable<UserId> People(ConsentOverride asked) =>
        new UserId?[] { asked.RequestedBy, asked.DecidedBy, asked.AuditedBy, asked.EndedBy }.OfType<UserId>();

    private string NameOf(UserId person) => Named.TryGetValue(person, out var found) ? found.Name : "A former member of staff";
}
