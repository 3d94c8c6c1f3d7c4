using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases.Parts;

/// <summary>Where the person lives.</summary>
public sealed partial class AddressFields
{
    [Parameter, EditorRequired] public ImmutableArray<Area> Areas { get; set; } = [];

    private SelectOption[] Options => [new("", ""), .. Areas.Select(area => new SelectOption(area.Code, area.Name))];
}
