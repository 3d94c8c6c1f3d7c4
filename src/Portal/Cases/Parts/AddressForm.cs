using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Parts;

/// <summary>Reads and fills the fields of where the person lives, and says them line by line.</summary>
internal static class AddressForm
{
    public static HomeAddress Read(PostedForm form, ImmutableArray<Area> areas) => new(
        form["Address.Lines"].Trim(), form["Address.Postcode"].Trim(), form["Address.Ward"].Trim(),
        areas.FirstOrDefault(area => area.Code == form["Address.District"]) ?? new Area("", ""));

    public static PostedForm Of(HomeAddress address) => FilledForm.Of(
        ("Address.Lines", [address.Lines]), ("Address.Postcode", [address.Postcode]), ("Address.Ward", [address.Ward]),
        ("Address.District", [address.District.Code]));

    public static IReadOnlyList<SavedMeanwhile> Lines(HomeAddress address) =>
    [
        new("Address", address.Lines), new("Postcode", address.Postcode),
        new("Ward or neighbourhood", address.Ward), new("District", address.District.Name),
    ];

    /// <summary>The districts to choose from: those that the lead works in, or all where it works everywhere.</summary>
    public static ImmutableArray<Area> Areas(OrganisationProfile lead, IEnumerable<OrganisationProfile> partners, params IEnumerable<Area> also) =>
    [
        .. (lead.Areas.IsDefaultOrEmpty ? partners.SelectMany(partner => partner.Areas) : lead.Areas)
            .Concat(also).DistinctBy(area => area.Code, StringComparer.Ordinal).OrderBy(area => area.Name, StringComparer.Ordinal),
    ];
}
