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
    public static DateOnly Today { get; } = new(2026, 3, 12);

    public static ImmutableArray<SharingPurpose> Purposes { get; } = [.. Enum.GetValues<SharingPurpose>()];

    /// <summary>Every kind of partner that may be a recipient.</summary>
    public static ImmutableArray<OrganisationKind> Recipients { get; } =
        [.. Enum.GetValues<OrganisationKind>().Except([OrganisationKind.Commissioner])];

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

    public static UserId Reader { get; } = new(new Guid(7, 0, 0, new byte[8]));

    public static CaseFacts Case { get; } = new(
        Consent, Wishes.None, ReporterWish.PoliceContact, ReporterNaming.Named, false, [], []);

    public static OrganisationProfile Partner(OrganisationKind kind) =>
        new(new OrganisationId(new Guid((int)kind + 1, 0, 0, new byte[8])), "A partner", kind, [], "", null);

    public static SharingFacts For(OrganisationKind recipient) => new(
        Today, Police, Partner(recipient), Ready, Agreement, SharingPurpose.Housing, Case, [], []);

    /// <summary>An approved override for what these facts ask.</summary>
    public static ConsentOverride Override(
        SharingFacts facts, OverrideReason reason = OverrideReason.RiskToLife, OverrideStatus status = OverrideStatus.Approved) => new(
        Guid.NewGuid(), facts.Recipient!.Id, facts.Purpose!.Value, reason, WithoutConsent.Impossible, "Cannot be asked", status, Reader, default);

    public static Restriction Restriction(
        OrganisationProfile? partner, RestrictionKind kind = RestrictionKind.Restricted, params DataCategory[] categories) =>
        new(Guid.NewGuid(), kind, partner?.Id, partner is null ? Reader : null, [.. categories], "By order");

    public static SharingFacts In(this SharingFacts facts, Func<CaseFacts, CaseFacts> change) =>
        facts with { Case = change(facts.Case!) };

    public static SharingFacts Under(this SharingFacts facts, Func<AgreementView, AgreementView> change) =>
        facts with { Agreement = change(facts.Agreement!) };

    public static SharingFacts With(this SharingFacts facts, Consent consent) =>
        facts.In(@case => @case with { Consent = consent });

    public static SharingFacts With(this SharingFacts facts, params ConsentOverride[] overrides) =>
        facts.In(@case => @case with { Overrides = [.. @case.Overrides, .. overrides] });

    public static SharingFacts With(this SharingFacts facts, params Restriction[] restrictions) =>
        facts.In(@case => @case with { Restrictions = [.. @case.Restrictions, .. restrictions] });

    public static SharingFacts Without(this SharingFacts facts, DataCategory category) => facts.Under(agreement => agreement with
    {
        Terms = [.. agreement.Terms.Select(term => term with { Categories = term.Categories.Remove(category) })],
    });

    public static SharingFacts Without(this SharingFacts facts, SharingPurpose purpose) => facts.Under(agreement => agreement with
    {
        Terms = [.. agreement.Terms.Select(term => term with { Purposes = term.Purposes.Remove(purpose) })],
    });
}
