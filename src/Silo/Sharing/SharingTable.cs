using System.Collections.Frozen;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>What the table gives of a category: by default, and at most when the sender widens it with a reason.</summary>
internal readonly record struct Share(Disclosure Default, Disclosure? Widest = null);

/// <summary>
/// The sharing defaults after acceptance: the one table of who may see what. A kind or category that is not in it
/// gets nothing. The partnership's own defaults, to be confirmed by a specialist before use
/// in earnest.
/// </summary>
internal static class SharingTable
{
    private static readonly Share Full = new(Disclosure.Full);
    private static readonly Share None = new(Disclosure.Withheld);
    private static readonly Share First = new(Disclosure.FirstName);
    private static readonly Share Area = new(Disclosure.Area);
    private static readonly Share Gist = new(Disclosure.Summary);
    private static readonly Share Needs = new(Disclosure.Needs);
    private static readonly Share Level = new(Disclosure.Level);
    private static readonly Share Own = new(Disclosure.OwnActions);
    private static readonly Share Some = new(Disclosure.SharedOnes);
    private static readonly Share Picked = new(Disclosure.SelectedOnes);

    private static readonly OrganisationKind[] Columns =
    [
        OrganisationKind.Police, OrganisationKind.Council, OrganisationKind.Housing, OrganisationKind.Health,
        OrganisationKind.Charity, OrganisationKind.School, OrganisationKind.FaithGroup, OrganisationKind.Commissioner,
        OrganisationKind.Other,
    ];

    private static readonly FrozenDictionary<DataCategory, Share[]> Rows = new Dictionary<DataCategory, Share[]>
    {
        //                                  Police     Council    Housing    Health     Charity    School     Faith      Commiss.   Other
        [DataCategory.Identity] =          [Full,      Full,      Full,      Full,      Full,      First,     Up(None, Disclosure.FirstName), None, None],
        [DataCategory.SafeContact] =       [Full,      Full,      Full,      Full,      Full,      None,      None,      None,      None],
        [DataCategory.Address] =           [Full,      Full,      Full,      Area,      Up(Area),  None,      None,      None,      None],
        [DataCategory.Circumstances] =     [Full,      Up(Gist),  Gist,      Gist,      Full,      Gist,      Up(None, Disclosure.Summary), None, None],
        [DataCategory.Characteristics] =   [Full,      Full,      Needs,     Full,      Full,      Needs,     Up(None, Disclosure.Needs), None, None],
        [DataCategory.Suspect] =           [Full,      Up(None),  Up(None),  None,      None,      None,      None,      None,      None],
        [DataCategory.PoliceIntelligence] = [Full,     None,      None,      None,      None,      None,      None,      None,      None],
        [DataCategory.ReporterIdentity] =  [Up(None, Disclosure.NamedReporters), None, None, None, None, None, None, None, None],
        [DataCategory.Risk] =              [Full,      Up(Level), Level,     Level,     Full,      Level,     None,      None,      None],
        [DataCategory.SafetyPlan] =        [Full,      Full,      Own,       Own,       Full,      Own,       Own,       None,      None],
        [DataCategory.Notes] =             [Some,      Some,      Some,      Some,      Some,      None,      None,      None,      None],
        [DataCategory.Documents] =         [Picked,    Picked,    Picked,    Picked,    Picked,    None,      None,      None,      None],
    }.ToFrozenDictionary();

    /// <summary>What the table gives this kind of recipient.</summary>
    public static Share Of(DataCategory category, OrganisationKind recipient)
    {
        var column = Array.IndexOf(Columns, recipient);
        return column >= 0 && Rows.TryGetValue(category, out var row) ? row[column] : None;
    }

    private static Share Up(Share share, Disclosure widest = Disclosure.Full) => share with { Widest = widest };
}
