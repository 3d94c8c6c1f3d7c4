using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>
/// Some thousands of organisations with their people, agreements and cases, and what may be asked of them: who of whom
/// would see which case. The same at every run; an <see cref="Ask"/> is told apart by its number.
/// </summary>
internal sealed class Population
{
    private readonly Chance _chance = new(20260312);
    private readonly ImmutableArray<OrganisationProfile> _organisations;
    private readonly Dictionary<OrganisationId, OrganisationProfile> _byId;
    private readonly ILookup<OrganisationId, (UserId Person, Readiness Readiness)> _people;
    private readonly ImmutableArray<AgreementView> _agreements;
    private readonly ImmutableArray<(AgreementView Agreement, OrganisationProfile Lead, CaseFacts Facts)> _cases;

    private Population()
    {
        _organisations = [.. Enumerable.Range(1, 3000).Select(Organisation)];
        _byId = _organisations.ToDictionary(each => each.Id);
        _people = Enumerable.Range(1, 9000)
            .Select(number => (Organisation: _chance.Of(_organisations).Id, Person: new UserId(new Guid(number, 2, 0, new byte[8]))))
            .ToLookup(each => each.Organisation, each => (each.Person, new Readiness(Until(), Until())));
        _agreements = [.. Enumerable.Range(1, 2000).Select(Agreement)];
        _cases = [.. Enumerable.Range(1, 5000).Select(_ => Case())];
    }

    public static Population Instance { get; } = new();

    /// <summary>The facts of one question: a case, a partner, perhaps one reader there, a purpose and a day.</summary>
    public SharingFacts Ask(int number)
    {
        var chance = new Chance(number);
        var (agreement, lead, @case) = chance.Of(_cases);
        var overridden = chance.Is(30) && !@case.Overrides.IsEmpty ? chance.Of(@case.Overrides) : null;
        var recipient = overridden is not null ? Of(overridden.Recipient) : chance.Is(95) ? Party(agreement, chance) : chance.Of(_organisations);
        var (reader, readiness) = chance.Is(50) && _people[recipient.Id].Any()
            ? chance.Of<(UserId?, Readiness)>([.. _people[recipient.Id].Select(each => ((UserId?)each.Person, each.Readiness))])
            : (null, Best(recipient));
        return new SharingFacts(
            Known(chance, chance.Of([Facts.Today, Facts.Today, Facts.Today, new DateOnly(2026, 2, 4), new DateOnly(2026, 2, 5)])),
            chance.Is(99) ? lead : null,
            chance.Is(99) ? recipient : null,
            chance.Is(99) ? readiness : null,
            chance.Is(97) ? agreement : chance.Is(50) ? chance.Of(_agreements) : null,
            Known(chance, overridden?.Purpose ?? (chance.Is(60) && !@case.Consent.Purposes.IsEmpty ? chance.Of(@case.Consent.Purposes) : chance.Of(Facts.Purposes))),
            chance.Is(99) ? @case with { Reader = reader } : null,
            chance.Some(SharingPolicy.Categories, 30),
            chance.Some(SharingPolicy.Categories, 5));
    }

    private static T? Known<T>(Chance chance, T value)
        where T : struct => chance.Is(99) ? value : null;

    private OrganisationProfile Organisation(int number) => new(
        new OrganisationId(new Guid(number, 1, 0, new byte[8])), $"Organisation {number}",
        _chance.Is(99) ? _chance.Of(Enum.GetValues<OrganisationKind>()) : (OrganisationKind)99, [], "", null);

    private AgreementView Agreement(int number)
    {
        ImmutableArray<OrganisationId> parties =
            [.. Enumerable.Range(0, _chance.Up(2, 9)).Select(_ => _chance.Of(_organisations).Id).Distinct()];
        var standing = _chance.Is(90) ? AgreementStanding.InForce : _chance.Of(Enum.GetValues<AgreementStanding>());
        return new AgreementView(
            new AgreementId(new Guid(number, 3, 0, new byte[8])), $"Agreement {number}", 1, parties, parties,
            [.. Enumerable.Range(0, _chance.Up(1, 4)).Select(_ => Term())],
            Facts.Today, Facts.Today.AddDays(_chance.Is(90) ? 300 : _chance.Up(-2, 2)),
            standing, _chance.Is(90) ? [] : [_chance.Of(parties)]);
    }

    private AgreementTerm Term() => new(
        Kinds(), Kinds(), _chance.Some(Facts.Purposes, 80), _chance.Some(SharingPolicy.Categories, 90));

    private ImmutableArray<OrganisationKind> Kinds() =>
        _chance.Is(60) ? [] : _chance.Some([.. Enum.GetValues<OrganisationKind>()], 60);

    private (AgreementView, OrganisationProfile, CaseFacts) Case()
    {
        var agreement = _chance.Of(_agreements);
        return (agreement, Party(agreement, _chance), new CaseFacts(
            Consent(agreement), Wishes(agreement),
            _chance.Is(70) ? ReporterWish.NotRecorded : _chance.Of(Enum.GetValues<ReporterWish>()),
            _chance.Is(60) ? ReporterNaming.Named : _chance.Of(Enum.GetValues<ReporterNaming>()),
            _chance.Is(50),
            [.. Enumerable.Range(0, _chance.Is(70) ? 0 : _chance.Up(1, 3)).Select(_ => Restriction(agreement))],
            [.. Enumerable.Range(0, _chance.Is(50) ? 0 : _chance.Up(1, 5)).Select(_ => Override(agreement))]));
    }

    private Consent Consent(AgreementView agreement) => new(
        _chance.Is(60) ? ConsentState.Given : _chance.Of(Enum.GetValues<ConsentState>()),
        _chance.Some(Facts.Purposes, 70), Facts.Today.AddDays(-60), "By phone",
        _chance.Is(70) ? [] : _chance.Some(agreement.Parties, 60),
        _chance.Is(70) ? [] : _chance.Some(SharingPolicy.Categories, 70),
        _chance.Is(80) ? ConsentGivenBy.Person : _chance.Of(Enum.GetValues<ConsentGivenBy>()),
        _chance.Is(90), "1",
        _chance.Is(60) ? null : Until(),
        _chance.Is(95) ? null : Facts.Today.AddDays(-40));

    private Wishes Wishes(AgreementView agreement) => Contracts.Cases.Wishes.None with
    {
        NotToBeTold = _chance.Is(80) ? [] : _chance.Some(agreement.Parties, 30),
        KindsNotToBeTold = _chance.Is(80) ? [] : _chance.Some([.. Enum.GetValues<OrganisationKind>()], 20),
    };

    private Restriction Restriction(AgreementView agreement)
    {
        var party = Party(agreement, _chance).Id;
        var person = _chance.Is(50) && _people[party].Any() ? _chance.Of([.. _people[party]]).Person : default(UserId?);
        return new Restriction(
            Guid.Empty, _chance.Of(Enum.GetValues<RestrictionKind>()), person is null ? party : null, person,
            _chance.Is(40) ? [] : _chance.Some(SharingPolicy.Categories, 40), "By order");
    }

    private ConsentOverride Override(AgreementView agreement) => new(
        Guid.Empty, Party(agreement, _chance).Id, _chance.Of(Facts.Purposes), _chance.Of(Enum.GetValues<OverrideReason>()),
        WithoutConsent.Impossible, "Cannot be asked",
        _chance.Is(60) ? OverrideStatus.Approved : _chance.Of(Enum.GetValues<OverrideStatus>()), Facts.Reader, default);

    private OrganisationProfile Party(AgreementView agreement, Chance chance) => Of(chance.Of(agreement.Parties));

    private OrganisationProfile Of(OrganisationId id) => _byId[id];

    private Readiness Best(OrganisationProfile partner) => _people[partner.Id]
        .Select(each => each.Readiness)
        .DefaultIfEmpty(Readiness.None)
        .MaxBy(readiness => readiness.VettedUntil < readiness.TrainedUntil ? readiness.VettedUntil : readiness.TrainedUntil)!;

    /// <summary>A day well ahead, or one around the days that are asked about, or none.</summary>
    private DateOnly? Until() => _chance.Is(85) ? Facts.Today.AddDays(400)
        : _chance.Is(20) ? null
        : Facts.Today.AddDays(_chance.Of([-400, -37, -36, -35, -34, -1, 0, 1]));
}
