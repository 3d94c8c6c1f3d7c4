using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Tests.Agreements;

/// <summary>An agreement of two parties to begin with, and who may have to do with it.</summary>
internal static class AgreementSamples
{
    public static readonly DateOnly Today = new(2026, 3, 12);
    public static readonly DateOnly Review = Today.AddMonths(12);
    public static readonly DateOnly Expiry = Today.AddMonths(24);
    public static readonly OrganisationId One = new(Guid.NewGuid());
    public static readonly OrganisationId Two = new(Guid.NewGuid());
    public static readonly OrganisationId Three = new(Guid.NewGuid());
    public static readonly AgreementTerm Term = new([], [], [SharingPurpose.Housing], [DataCategory.Identity]);
    public static readonly AgreementDrafted Drafted = new("An agreement", [One, Two], [Term], Review, Expiry);
    public static readonly AgreementRevised Revised = new("A second version", [One, Two], [Term], Review, Expiry);
    public static readonly IEvent[] Signed = [Drafted, new AgreementSigned(One), new AgreementSigned(Two)];

    public static Caller Administrator { get; } = Of(Three, Role.PartnershipAdministrator);

    public static Caller Officer(OrganisationId organisation) => Of(organisation, Role.DataProtectionOfficer);

    public static AgreementState Given(params IEvent[] events) =>
        events.Aggregate(AgreementState.Definition.Initial, AgreementState.Definition.Apply);

    public static string Code(Decision decision) => decision.Refusals.ShouldHaveSingleItem().Code;

    public static DraftAgreement Draft(params ImmutableArray<OrganisationId> parties) =>
        new(CommandId.New(), Drafted.Title, parties, Drafted.Terms, Review, Expiry);

    public static ReviseAgreement Revise(int seen, params ImmutableArray<OrganisationId> parties) =>
        new(CommandId.New(), seen, Revised.Title, parties, Revised.Terms, Review, Expiry);

    private static Caller Of(OrganisationId organisation, Role role) => new(new UserId(Guid.NewGuid()), organisation, [role], "test");
}
