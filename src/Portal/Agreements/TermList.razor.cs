using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;

namespace Partnership.Portal.Agreements;

/// <summary>The terms of a version in plain words: who may share what with whom, and what for.</summary>
public sealed partial class TermList
{
    [Parameter, EditorRequired] public ImmutableArray<AgreementTerm> Terms { get; set; } = [];

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
