using System.Text.Json;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Organisations;

internal static class OrganisationRows
{
    public static Effects Project(string key, OrganisationState before, OrganisationState after) => Effects.None with
    {
        Rows =
        [
            .. Profiles(before, after),
            .. after.Members.Except(before.Members, ReferenceEqualityComparer.Instance)
                .Select(member => new MemberRow(after.Profile!, (Member)member!)),
        ],
    };

    private static IEnumerable<ReadModelRow> Profiles(OrganisationState before, OrganisationState after) =>
        after.Profile is { } profile && !ReferenceEquals(profile, before.Profile) ? [new OrganisationRow(profile)] : [];
}

internal sealed record OrganisationRow(OrganisationProfile Profile) : ReadModelRow
{
    private static readonly ReadModel<OrganisationRow> Table = new ReadModel<OrganisationRow>("write-organisation-row")
        .Column(row => row.Profile.Id.Value)
        .Column(row => row.Profile.Name)
        .Column(row => row.Profile.Kind.ToString())
        .Column(row => row.Profile.OfficialCode)
        .Column(row => JsonSerializer.Serialize(row.Profile.Areas))
        .Column(row => row.Profile.Services)
        .Column(row => row.Profile.Capacity);

    public override string Key => Profile.Id.ToString();

    public override ReadModel Model => Table;
}

internal sealed record MemberRow(OrganisationProfile Organisation, Member Member) : ReadModelRow
{
    private static readonly ReadModel<MemberRow> Table = new ReadModel<MemberRow>("write-member-row")
        .Column(row => row.Organisation.Id.Value)
        .Column(row => row.Member.User.Value)
        .Column(row => row.Member.Name)
        .Column(row => row.Member.JobTitle)
        .Column(row => string.Join(' ', row.Member.Roles))
        .Column(row => row.Member.Signatory)
        .Column(row => row.Member.VettedUntil)
        .Column(row => row.Member.TrainedUntil)
        .Column(row => row.Member.EndedOn);

    public override string Key => $"{Organisation.Id}/{Member.User}";

    public override ReadModel Model => Table;
}
