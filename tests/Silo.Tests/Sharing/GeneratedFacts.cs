using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>Generates facts of every sort, missing ones and values that no enumeration names among them.</summary>
internal static class GeneratedFacts
{
    private static readonly Gen<ImmutableArray<DataCategory>> Categories = Some(Enum.GetValues<DataCategory>());
    private static readonly Gen<ImmutableArray<SharingPurpose>> Purposes = Some(Enum.GetValues<SharingPurpose>());

    private static readonly Gen<OrganisationKind?> Kinds = OrNull(Gen.Choose(0, 10).Select(number => (OrganisationKind)number));

    private static readonly Gen<AgreementView?> Agreements =
        from there in Often
        from inForce in Often
        from purposes in Purposes
        from categories in Categories
        select there ? Facts.Agreement with
        {
            Standing = inForce ? AgreementStanding.InForce : AgreementStanding.Suspended,
            Terms = [new AgreementTerm([], [], purposes, categories)],
        } : null;

    private static readonly Gen<Consent?> Consents =
        from there in Often
        from state in Gen.Elements(ConsentState.Given, ConsentState.Given, ConsentState.NotAsked, ConsentState.Refused)
        from purposes in Purposes
        select there ? new Consent(state, purposes, null, "") : null;

    private static Gen<bool> Often => Gen.Frequency((7, Gen.Constant(true)), (1, Gen.Constant(false)));

    public static Arbitrary<SharingFacts> Any { get; } = Arb.From(
        from kind in Kinds
        from agreement in Agreements
        from purpose in OrNull(Gen.Elements(Enum.GetValues<SharingPurpose>()))
        from consent in Consents
        from widened in Categories
        from withheld in Categories
        select new SharingFacts(
            new DateOnly(2026, 3, 12), Facts.Police, kind is { } known ? Facts.Partner(known) : null,
            Readiness.None, agreement, purpose, consent is null ? null : Facts.Case with { Consent = consent }, widened, [.. withheld.Take(4)]));

    /// <summary>Checks a property of the facts some thousands of times.</summary>
    public static void All(Func<SharingFacts, bool> property, int times = 5000) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true), Prop.ForAll(Any, property));

    private static Gen<ImmutableArray<T>> Some<T>(T[] all) =>
        from kept in Gen.ArrayOf(Often, all.Length)
        select all.Where((_, index) => kept[index]).ToImmutableArray();

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : struct =>
        from there in Often
        from value in values
        select there ? value : (T?)null;
}
