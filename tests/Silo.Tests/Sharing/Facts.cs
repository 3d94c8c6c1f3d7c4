using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>Facts under which the table alone decides, to be changed one by one.</summary>
internal static class Facts
{
    public static ImmutableArray<SharingPurpose> Purposes { get; } = [.. Enum.GetValues<SharingPurpose>()];

    /// <summary>The force that shares; <see cref="Partner"/> gives another one.</summary>
    public static OrganisationProfile Police { get; } =
        Partner(OrganisationKind.Police) with { Id = new OrganisationId(new Guid(100, 0, 0, new byte[8])) };

    public static ImmutableArray<OrganisationId> Everybody { get; } =
        [Police.Id, .. Enum.GetValues<OrganisationKind>().Select(kind => Partner(kind).Id)];

    public static AgreementView Agreement { get; } = new(
        new AgreementId(Guid.NewGuid()), "An agreement", 1, Everybody, Everybody,
        [new AgreementTerm([], [], Purposes, [.. Enum.GetValues<DataCategory>()])],
        new DateOnly(2027, 7, 31), new DateOnly(2027, 12, 31), AgreementStanding.InForce, []);

    public static Consent Consent { get; } =
        new(ConsentState.Given, [SharingPurpose.Housing, SharingPurpose.VictimSupport], new DateOnly(2026, 3, 11), "By phone");

    public static Readiness Ready { get; } = new(new DateOnly(2027, 3, 31), new DateOnly(2027, 3, 31));

    public static CaseFacts Case { get; } = new(
        Consent, Wishes.None, ReporterWish.PoliceContact, ReporterNaming.Named, false, [], []);

    public static OrganisationProfile Partner(OrganisationKind kind) =>
        new(new OrganisationId(new Guid((int)kind + 1, 0, 0, new byte[8])), "A partner", kind, [], "", null);

    public static SharingFacts For(OrganisationKind recipient) => new(
        new DateOnly(2026, 3, 12), Police, Partner(recipient),
        Ready, Agreement, SharingPurpose.Housing, Case, [], []);

    public static SharingFacts With(this SharingFacts facts, Consent consent) =>
        facts with { Case = facts.Case! with { Consent = consent } };

    public static SharingFacts Without(this SharingFacts facts, DataCategory category) => facts with
    {
        Agreement = facts.Agreement! with
        {
            Terms = [.. facts.Agreement.Terms.Select(term => term with { Categories = term.Categories.Remove(category) })],
        },
    };

    public static SharingFacts Without(this SharingFacts facts, SharingPurpose purpose) => facts with
    {
        Agreement = facts.Agreement! with
        {
            Terms = [.. facts.Agreement.Terms.Select(term => term with { Purposes = term.Purposes.Remove(purpose) })],
        },
    };
}
