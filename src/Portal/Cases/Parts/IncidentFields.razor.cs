using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases.Parts;

/// <summary>What happened, and what whoever reported it wants.</summary>
public sealed partial class IncidentFields
{
    // What is not known comes last.
    private readonly ReporterNaming[] _namings =
        [ReporterNaming.Named, ReporterNaming.Confidential, ReporterNaming.Anonymous, ReporterNaming.NotRecorded];

    private readonly ReporterWish[] _wishes =
    [
        ReporterWish.PoliceContact, ReporterWish.Support, ReporterWish.AnonymousIntelligence, ReporterWish.LogOnly, ReporterWish.NotRecorded,
    ];

    /// <summary>Whether a police force leads the case: only they hold police intelligence.</summary>
    [Parameter, EditorRequired] public bool IsPolice { get; set; }
}
