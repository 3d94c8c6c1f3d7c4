using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Between an organisation's profile and the form in which it is typed.</summary>
internal static class ProfileForm
{
    public const string Everywhere = "everywhere";
    public const string Some = "some";

    private const int CodeLength = 9;

    public static PostedForm Of(OrganisationProfile profile) => PostedForm.Of(new FormCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal)
    {
        ["Name"] = profile.Name,
        ["Kind"] = profile.Kind.ToString(),
        ["Services"] = profile.Services,
        ["Where"] = profile.Areas.IsDefaultOrEmpty ? Everywhere : Some,
        ["Areas"] = profile.Areas.OrEmpty().Select(area => area.Code).ToArray(),
    }));

    /// <summary>Every district in which a partner helps, by name.</summary>
    public static IReadOnlyList<Area> Districts(IEnumerable<OrganisationProfile> partners) =>
    [
        .. partners.SelectMany(partner => partner.Areas).DistinctBy(area => area.Code, StringComparer.Ordinal)
            .OrderBy(area => area.Name, StringComparer.Ordinal),
    ];

    /// <summary>The districts that are ticked and typed; none means everywhere, and must be said.</summary>
    public static (ImmutableArray<Area> Areas, FormErrors Wrong) Areas(PostedForm form, IReadOnlyList<Area> districts)
    {
        if (form["Where"] is Everywhere)
            return ([], FormErrors.None);
        if (form["Where"] is not Some)
            return ([], FormErrors.None.And("Where", "Select where it helps"));
        var further = form["Further"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Line).ToList();
        if (further.Contains(null))
            return ([], FormErrors.None.And("Further", "Write each further district as its official code and its name, like “E06000015 Derby”"));
        var ticked = form.All("Areas");
        ImmutableArray<Area> areas =
            [.. districts.Where(area => ticked.Contains(area.Code, StringComparer.Ordinal)).Concat(further.OfType<Area>()).DistinctBy(area => area.Code, StringComparer.Ordinal)];
        return areas.IsEmpty ? ([], FormErrors.None.And("Areas", "Select the districts in which it helps")) : (areas, FormErrors.None);
    }

    /// <summary>What is saved otherwise than it is typed, for who must decide which holds.</summary>
    public static IReadOnlyList<SavedMeanwhile> Differences(OrganisationProfile typed, OrganisationProfile saved)
    {
        (string Label, string Mine, string Theirs)[] all =
        [
            ("Name", typed.Name.Trim(), saved.Name), ("Kind", CaseWords.Of(typed.Kind), CaseWords.Of(saved.Kind)),
            ("What it does", typed.Services.Trim(), saved.Services), ("Where it helps", OrganisationWords.Areas(typed), OrganisationWords.Areas(saved)),
        ];
        return [.. all.Where(each => !string.Equals(each.Mine, each.Theirs, StringComparison.Ordinal)).Select(each => new SavedMeanwhile(each.Label, each.Theirs))];
    }

    private static Area? Line(string line) =>
        line.Length > CodeLength + 1 && char.IsAsciiLetterUpper(line[0]) && line[1..CodeLength].All(char.IsAsciiDigit) && char.IsWhiteSpace(line[CodeLength])
            ? new Area(line[..CodeLength], line[CodeLength..].Trim())
            : null;
}
