using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Database;
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
            .. after.Members.Where(member => member.EndedOn is not null && before.Find(member.User) is not null)
                .Select(member => new NoAlertChoice(after.Profile!.Id, member.User)),
            .. Attestations(before, after),
        ],
        Deadlines = OrganisationDeadlines.Changes(before, after),
        Outbox = [.. after.Profile is { } profile ? OrganisationAlerts.Of(profile.Id, before, after) : []],
    };

    private static IEnumerable<ReadModelRow> Profiles(OrganisationState before, OrganisationState after) =>
        after.Profile is { } profile && !ReferenceEquals(profile, before.Profile) ? [new OrganisationRow(profile)] : [];

    private static IEnumerable<ReadModelRow> Attestations(OrganisationState before, OrganisationState after) =>
        after is { Profile: { } profile, Attested: { DueOn: { } due } attested } && before.Attested != attested
            ? [new AttestationRow(profile.Id, due, attested.Last?.On)]
            : [];
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

/// <summary>By when an organisation has to say who works there, for who looks after the partnership.</summary>
internal sealed record AttestationRow(OrganisationId Organisation, DateOnly DueOn, DateOnly? AttestedOn) : ReadModelRow
{
    private static readonly ReadModel<AttestationRow> Table = new ReadModel<AttestationRow>("write-attestation-row")
        .Column(_ => PartnershipScope.Id.Value)
        .Column(row => row.Organisation.Value)
        .Column(row => row.DueOn)
        .Column(row => row.AttestedOn);

    public override string Key => Organisation.ToString();

    public override ReadModel Model => Table;
}

/// <summary>Somebody left: where e-mail went to them is forgotten.</summary>
internal sealed record NoAlertChoice(OrganisationId Organisation, UserId User) : ReadModelRow
{
    private static readonly ReadModel<NoAlertChoice> Table = new ReadModel<NoAlertChoice>("delete-alert-choice")
        .Column(row => row.Organisation.Value)
        .Column(row => row.User.Value);

    public override string Key => $"{Organisation}/{User}";

    public override ReadModel Model => Table;
}
