using System.Collections.Immutable;

namespace Partnership.Contracts.Cases;

/// <summary>
/// One thing that happened, at most 2,000 characters of account. <c>Number</c> is its place in the case, from 1; whoever
/// records one leaves it 0.
/// </summary>
[GenerateSerializer, Immutable, Alias("incident")]
public sealed record Incident(
    [property: Id(0), Personal] string Account,
    [property: Id(1)] DateOnly? HappenedOn,
    [property: Id(2), Personal] string Place,
    [property: Id(3)] ImmutableArray<Strand> Strands,
    [property: Id(4), Personal] string CrimeReference,
    [property: Id(5), Personal(PersonKind.Suspect)] string Suspect,
    [property: Id(6), Personal(PersonKind.Suspect)] string PoliceIntelligence,
    [property: Id(7), Personal(PersonKind.Reporter)] string ReportedBy,
    [property: Id(8)] ReporterNaming Naming = ReporterNaming.NotRecorded,
    [property: Id(9)] ReporterWish Wish = ReporterWish.NotRecorded,
    [property: Id(10)] int Number = 0) : IOfIncident;

/// <summary>Whether whoever reported it may be named. Who has not said so is not named.</summary>
[GenerateSerializer, Alias("reporter-naming")]
public enum ReporterNaming
{
    NotRecorded = 0,
    Named = 1,

    /// <summary>Known to the site that took the report, and to nobody else.</summary>
    Confidential = 2,
    Anonymous = 3,
}

/// <summary>What whoever reported it wanted done with the report.</summary>
[GenerateSerializer, Alias("reporter-wish")]
public enum ReporterWish
{
    NotRecorded = 0,

    /// <summary>Written down and told to nobody.</summary>
    LogOnly = 1,

    /// <summary>Told without what could tell who the person is.</summary>
    AnonymousIntelligence = 2,

    /// <summary>Support, and no contact with the police.</summary>
    Support = 3,

    /// <summary>Contact with the police.</summary>
    PoliceContact = 4,
}
