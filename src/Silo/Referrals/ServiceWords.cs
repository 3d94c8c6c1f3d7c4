using System.Collections.Frozen;
using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>
/// How partners write of their services, by the beginnings of words: a hint for who chooses, and never a reason why
/// somebody could not be asked.
/// </summary>
internal static class ServiceWords
{
    public static FrozenDictionary<SharingPurpose, ImmutableArray<string>> OfPurpose { get; } = new Dictionary<SharingPurpose, ImmutableArray<string>>
    {
        [SharingPurpose.VictimSupport] = ["support", "advocacy", "helpline", "counsel", "advice"],
        [SharingPurpose.Safeguarding] = ["safeguard", "social care", "protection"],
        [SharingPurpose.Housing] = ["hous", "tenan", "repair", "homeless", "target hardening"],
        [SharingPurpose.AntiSocialBehaviour] = ["anti social", "antisocial", "neighbour dispute", "mediation"],
        [SharingPurpose.CommunitySafety] = ["community safety", "neighbourhood", "reassurance", "security"],
        [SharingPurpose.CrimePrevention] = ["investigat", "policing", "crime prevention", "target hardening"],
    }.ToFrozenDictionary();

    public static FrozenDictionary<SharingPurpose, ImmutableArray<OrganisationKind>> UsualKinds { get; } =
        new Dictionary<SharingPurpose, ImmutableArray<OrganisationKind>>
        {
            [SharingPurpose.VictimSupport] = [OrganisationKind.Charity],
            [SharingPurpose.Safeguarding] = [OrganisationKind.Council, OrganisationKind.Health],
            [SharingPurpose.Housing] = [OrganisationKind.Housing, OrganisationKind.Council],
            [SharingPurpose.AntiSocialBehaviour] = [OrganisationKind.Council, OrganisationKind.Housing, OrganisationKind.Police],
            [SharingPurpose.CommunitySafety] = [OrganisationKind.Council, OrganisationKind.Police],
            [SharingPurpose.CrimePrevention] = [OrganisationKind.Police],
        }.ToFrozenDictionary();

    /// <summary>Communities: one speaks for a partner only where the person's own background names it too.</summary>
    public static ImmutableArray<string> Communities { get; } =
    [
        "muslim", "islam", "jewish", "sikh", "hindu", "christian", "buddhis", "gypsy", "traveller", "roma ", "black", "asian",
        "african", "caribbean", "chinese", "polish", "refugee", "asylum", "migrant",
    ];

    /// <summary>Words that say nothing of what is asked.</summary>
    public static FrozenSet<string> Idle { get; } = new[]
    {
        "please", "their", "there", "about", "after", "again", "could", "would", "should", "person", "people", "family", "visit", "needs",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> OfStrand(Strand strand) =>
    [
        "all strands",
        .. strand switch
        {
            Strand.Race => ["racial", "racis", "ethnic"],
            Strand.Religion => ["religio", "all faiths", "interfaith"],
            Strand.SexualOrientation => ["lgbt", "gay", "lesbian", "bisexual"],
            Strand.Transgender => ["lgbt", "trans "],
            Strand.Disability => ["disab", "deaf", "autis", "learning difficult"],
            Strand.SexMisogyny => ["women", "girls", "misogyn"],
            Strand.Age => ["older people", "elder", "ageing"],
            Strand.AlternativeSubculture => ["subcultur"],
            _ => Array.Empty<string>(),
        },
    ];
}
