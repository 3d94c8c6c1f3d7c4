using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Organisations;

/// <summary>
/// What somebody's roles come to on a day. Whoever is given what a case says of people is vetted and trained (domain
/// handbook, "Information-sharing policy engine", 7); the last day counts. Without either, the roles that open cases fall
/// away, and all others stand: looking after people and partners shows no case, and a data protection officer must be able
/// to restrict one, and an auditor to see who opened it, on the day on which their own training ran out as well.
/// </summary>
internal static class EffectiveRoles
{
    /// <summary>The member with the roles that count, and what ran out where that takes any away.</summary>
    public static StaffEntry Of(Member member, OrganisationProfile organisation, DateOnly today)
    {
        var counts = Of(member, today);
        return counts.Roles.Length == member.Roles.OrEmpty().Length
            ? new StaffEntry(member, organisation)
            : new StaffEntry(counts, organisation, new Lapse(
                !IsInDate(member.VettedUntil, today), !IsInDate(member.TrainedUntil, today), [.. member.Roles.Except(counts.Roles)]));
    }

    /// <summary>The member with the roles that count.</summary>
    public static Member Of(Member member, DateOnly today) => member with { Roles = Of(member.Roles.OrEmpty(), ReadyPeople.Of(member), today) };

    /// <summary>Of these roles those that count.</summary>
    public static ImmutableArray<Role> Of(ImmutableArray<Role> roles, Readiness ready, DateOnly today) =>
        IsInDate(ready.VettedUntil, today) && IsInDate(ready.TrainedUntil, today)
            ? roles
            : [.. roles.Where(role => !RolePermissions.OpensCases(role))];

    private static bool IsInDate(DateOnly? until, DateOnly today) => until >= today;
}
