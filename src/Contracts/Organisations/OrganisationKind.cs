namespace Partnership.Contracts.Organisations;

/// <summary>The kinds of partner that the sharing table tells apart.</summary>
[GenerateSerializer, Alias("organisation-kind")]
public enum OrganisationKind
{
    Police = 1,
    Council = 2,
    Housing = 3,
    Health = 4,
    Charity = 5,
    School = 6,
    FaithGroup = 7,
    Commissioner = 8,
    Other = 9,
}
