using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Organisations;

/// <summary>Who may be given case material, and until when.</summary>
internal static class ReadyPeople
{
    /// <summary>The roles that may answer a referral.</summary>
    public static ImmutableArray<Role> Roles { get; } =
        [.. Enum.GetValues<Role>().Where(role => RolePermissions.Allow([role], Permission.AnswerReferrals))];

    /// <summary>That of the member who may answer referrals and whose earlier date is the latest.</summary>
    public static Readiness Of(IEnumerable<Member> members) => members
        .Where(member => member.Roles.Any(role => Roles.Contains(role)))
        .Select(Of)
        .OrderByDescending(Earlier)
        .ThenByDescending(Later)
        .ThenByDescending(ready => ready.VettedUntil)
        .FirstOrDefault(Readiness.None);

    /// <summary>That of one member.</summary>
    public static Readiness Of(Member member) => new(member.VettedUntil, member.TrainedUntil);

    private static DateOnly Earlier(Readiness ready) => ready is { VettedUntil: { } vetted, TrainedUntil: { } trained }
        ? vetted < trained ? vetted : trained
        : DateOnly.MinValue;

    private static DateOnly Later(Readiness ready)
    {
        var (vetted, trained) = (ready.VettedUntil ?? DateOnly.MinValue, ready.TrainedUntil ?? DateOnly.MinValue);
        return vetted > trained ? vetted : trained;
    }
}
