using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>Agreements that are being written, and what somebody who left still held.</summary>
internal static class PreparedAgreements
{
    private static readonly Caller Ari = DemonstrationPeople.PartnershipAdministrator;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Begun, and nothing but its title.</summary>
    public static async Task<AgreementId> Begun(RunningPortal portal)
    {
        var id = new AgreementId(Guid.NewGuid());
        Prepared.Sure(await portal.Ask<IAgreementOutlineGrain, OutlineAnswer>(Ari, id.ToString(), grain => grain.Start(
            new StartOutline(CommandId.New(), new AgreementOutline("Safe schools agreement", [], [], Today.AddMonths(6), null)), default)));
        return id;
    }

    /// <summary>The next version of an agreement, with parties and a direction changed.</summary>
    public static async Task<AgreementId> Revised(RunningPortal portal)
    {
        var id = await Prepared.Agreement(portal);
        Prepared.Sure(await portal.Ask<IAgreementOutlineGrain, OutlineAnswer>(Ari, id.ToString(), grain => grain.Start(new StartOutline(CommandId.New()), default)));
        ImmutableArray<OrganisationId> parties =
            [.. new[] { "derbyshire-police", "E06000015", "E07000032", "E07000033", "E07000034", "E07000035", "E07000036", "galop", "rosehill-mosque", "wharf-gurdwara" }.Select(DemonstrationPeople.Organisation)];
        ImmutableArray<AgreementTerm> terms =
        [
            new([OrganisationKind.Police], [OrganisationKind.Council], [SharingPurpose.Housing, SharingPurpose.Safeguarding], [DataCategory.Address, DataCategory.Risk]),
            new([], [], [.. Enum.GetValues<SharingPurpose>()], [.. Enum.GetValues<DataCategory>()]),
        ];
        Prepared.Sure(await portal.Ask<IAgreementOutlineGrain, OutlineAnswer>(Ari, id.ToString(), grain => grain.Save(
            new SaveOutline(CommandId.New(), 1, new AgreementOutline("Safe homes agreement", parties, terms, Today.AddMonths(9), Today.AddMonths(30))), default)));
        return id;
    }

    /// <summary>A referral that Derbyshire Constabulary sent and that a colleague held who has left.</summary>
    public static async Task<ReferralReference> LeftBehind(RunningPortal portal)
    {
        var reference = await Prepared.Sent(portal);
        var leaver = new Member(new UserId(Guid.NewGuid()), "Kim Leftname", "Hate crime officer", [Role.Practitioner], false, Today.AddYears(1), Today.AddYears(1));
        var police = Inspector.Organisation.ToString();
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(Ari, police, grain => grain.AddMember(new AddMember(CommandId.New(), leaver), default)));
        Prepared.Sure(await portal.Ask<IReferralGrain, ReferralAnswer>(Inspector, reference.ToString(), grain => grain.Reassign(
            new ReassignReferral(CommandId.New(), 1, leaver.User), default)));
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(Ari, police, grain => grain.EndMember(new EndMember(CommandId.New(), leaver.User), default)));
        return reference;
    }
}
