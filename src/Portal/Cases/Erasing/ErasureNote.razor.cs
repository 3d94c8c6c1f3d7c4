using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>Says on a case who of it was erased, when and by whom.</summary>
public sealed partial class ErasureNote
{
    [Parameter, EditorRequired] public CaseView Case { get; set; } = null!;

    /// <summary>Who these people are.</summary>
    [Parameter, EditorRequired] public IReadOnlyDictionary<UserId, CasePerson> Named { get; set; } = null!;
}
