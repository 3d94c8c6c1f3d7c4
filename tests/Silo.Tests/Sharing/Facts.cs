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

    public static AgreementView Agreement { get; } = new(
        new AgreementId(Guid.NewGuid()), "An agreement", [], [], Purposes, [.. Enum.GetValues<DataCategory>()],
        new DateOnly(2027, 7, 31), InForce: true);

    public static Consent Consent { get; } =
        new(ConsentState.Given, [SharingPurpose.Housing, SharingPurpose.VictimSupport], new DateOnly(2026, 3, 11), "By phone");

    public static SharingFacts For(OrganisationKind recipient) =>
        new(recipient, Agreement, SharingPurpose.Housing, Consent, [], []);

    public static SharingFacts Without(this SharingFacts facts, DataCategory category) => facts with
    {
        Agreement = facts.Agreement! with { Categories = facts.Agreement.Categories.Remove(category) },
    };

    public static SharingFacts Without(this SharingFacts facts, SharingPurpose purpose) => facts with
    {
        Agreement = facts.Agreement! with { Purposes = facts.Agreement.Purposes.Remove(purpose) },
    };
}
