using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Cases;

/// <summary>
/// A case as a reader of its own organisation sees it who is restricted from a part of it. The level of risk stays:
/// nobody can work safely without it.
/// </summary>
internal static class CaseMask
{
    /// <summary>The view less every category from which this person is restricted.</summary>
    public static CaseView For(CaseView view, UserId reader, DateOnly today)
    {
        ImmutableArray<DataCategory> withheld =
        [
            .. SharingPolicy.Categories.Where(category =>
                view.Restrictions.Any(each => each.Person == reader && each.Covers(category))),
        ];
        return withheld.Aggregate(view, (masked, category) => Without(masked, category, today)) with { Withheld = withheld };
    }

    private static CaseView Without(CaseView view, DataCategory category, DateOnly today) => category switch
    {
        DataCategory.Identity => view with
        {
            // The age band is kept: what may be shared depends on it.
            Subject = view.Subject with { Name = "", BirthDate = null, AgeBand = Age.BandOn(view.Subject, today) },
        },
        DataCategory.SafeContact => view with { SafeContact = new SafeContact(view.SafeContact.Channel, "", "", false, "") },
        DataCategory.Address => view with { Address = view.Address with { Lines = "", Postcode = "", Ward = "" } },
        DataCategory.Circumstances => Incidents(view, each => each with { Account = "", Place = "", CrimeReference = "" }),
        DataCategory.Characteristics => view with { Subject = view.Subject with { Characteristics = "", AccessNeeds = "" } },
        DataCategory.Suspect => Incidents(view, each => each with { Suspect = "" }),
        DataCategory.PoliceIntelligence => Incidents(view, each => each with { PoliceIntelligence = "" }),
        DataCategory.ReporterIdentity => Incidents(view, each => each with { ReportedBy = "" }),
        DataCategory.Risk => view with { Risk = view.Risk with { Why = "" } },
        _ => view,
    };

    private static CaseView Incidents(CaseView view, Func<Incident, Incident> change) =>
        view with { Incidents = [.. view.Incidents.Select(change)] };
}
