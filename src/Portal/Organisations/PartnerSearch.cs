using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Finds partners by words of their name, services and areas, by kind, and by where they help.</summary>
internal sealed record PartnerSearch(string Words, OrganisationKind? Kind, Area? Area = null)
{
    private const int MostWords = 10;

    private static readonly CompareInfo British = CultureInfo.GetCultureInfo("en-GB").CompareInfo;

    /// <summary>Whether it leaves anybody out.</summary>
    public bool IsNarrowed => Terms.Length > 0 || Kind is not null || Area is not null;

    private string[] Terms => [.. Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];

    /// <summary>Those that match, by name.</summary>
    public IReadOnlyList<OrganisationProfile> Among(IEnumerable<OrganisationProfile> partners)
    {
        var terms = Terms;
        return
        [
            .. partners
                .Where(partner => (Kind is null || partner.Kind == Kind) && (Area is null || partner.Serves(Area)))
                .Where(partner => Array.TrueForAll(terms, term => Says(partner, term)))
                .OrderBy(partner => partner.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The kind of this name; null for what is none.</summary>
    public static OrganisationKind? KindOf(string? text) =>
        Enum.GetNames<OrganisationKind>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<OrganisationKind>(text!) : null;

    /// <summary>As the query of an address, with its question mark; empty when nothing is searched for.</summary>
    public string Query(int page = 1)
    {
        var query = new QueryBuilder();
        if (Words.Trim() is { Length: > 0 } words)
            query.Add("find", words);
        if (Kind is { } kind)
            query.Add("kind", kind.ToString());
        if (Area is { } area)
            query.Add("area", area.Code);
        if (page > 1)
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return query.ToString();
    }

    private static bool Says(OrganisationProfile partner, string term) =>
        Has(partner.Name, term) || Has(partner.Services, term) || Has(CaseWords.Of(partner.Kind), term) || Has(CaseWords.Many(partner.Kind), term)
        || partner.Areas.Any(area => Has(area.Name, term));

    // Accents and case are typed as people please.
    private static bool Has(string text, string term) =>
        British.IndexOf(text, term, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
