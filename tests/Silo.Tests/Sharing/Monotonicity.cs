using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>Whatever takes something away from somebody never reveals more to anybody.</summary>
public sealed class Monotonicity
{
    [Fact]
    public void Adding_a_restriction_never_reveals_more() => NeverReveals(facts =>
    [
        .. from kind in Enum.GetValues<RestrictionKind>()
           from categories in (ImmutableArray<DataCategory>[])[[], [DataCategory.Risk], [DataCategory.Identity, DataCategory.Circumstances]]
           from restriction in new Restriction[]
           {
               new(Guid.Empty, kind, facts.Recipient?.Id, null, categories, "By order"),
               new(Guid.Empty, kind, null, facts.Case!.Reader, categories, "By order"),
               new(Guid.Empty, kind, facts.Sender?.Id, null, categories, "By order"),
           }
           select facts.With(restriction),
    ]);

    [Fact]
    public void Withdrawing_or_refusing_consent_never_reveals_more() => NeverReveals(Consents(consent =>
    [
        consent with { State = ConsentState.Withdrawn, WithdrawnOn = Facts.Today },
        consent with { WithdrawnOn = Facts.Today },
        consent with { State = ConsentState.Refused },
        consent with { State = ConsentState.NotAsked },
        consent with { HasCapacity = false, GivenBy = ConsentGivenBy.Person },
    ]));

    [Fact]
    public void Expiring_consent_never_reveals_more() => NeverReveals(Consents(consent =>
    [
        .. new[] { -400, -36, -1, 0 }
            .Select(days => Facts.Today.AddDays(days))
            .Select(day => consent with { ExpiresOn = consent.ExpiresOn < day ? consent.ExpiresOn : day }),
    ]));

    [Fact]
    public void Narrowing_consent_never_reveals_more() => NeverReveals(facts => Consents(consent =>
    [
        .. consent.Purposes.Select(purpose => consent with { Purposes = consent.Purposes.Remove(purpose) }),
        .. Fewer(consent.Categories, SharingPolicy.Categories).Select(categories => consent with { Categories = categories }),
        .. Fewer(consent.Recipients, [.. facts.Agreement?.Parties ?? []]).Select(recipients => consent with { Recipients = recipients }),
    ])(facts));

    [Fact]
    public void Suspending_ending_or_leaving_an_agreement_never_reveals_more() => NeverReveals(facts => facts.Agreement is not { } agreement ? [] :
    [
        facts with { Agreement = null },
        .. Enum.GetValues<AgreementStanding>().Except([AgreementStanding.InForce])
            .Select(standing => facts with { Agreement = agreement with { Standing = standing } }),
        .. agreement.Parties.Select(party => facts with { Agreement = agreement with { SuspendedParties = agreement.SuspendedParties.Add(party) } }),
        .. agreement.Parties.Select(party => facts with { Agreement = agreement with { Parties = agreement.Parties.Remove(party) } }),
        facts with { Agreement = agreement with { ExpiresOn = agreement.ExpiresOn.AddDays(-301) } },
    ]);

    [Fact]
    public void Taking_a_term_or_a_part_of_it_out_never_reveals_more() => NeverReveals(facts => facts.Agreement is not { } agreement ? [] :
    [
        .. agreement.Terms.Select(term => facts with { Agreement = agreement with { Terms = agreement.Terms.Remove(term) } }),
        .. Facts.Purposes.Select(purpose => facts.Without(purpose)),
        .. SharingPolicy.Categories.Select(category => facts.Without(category)),
    ]);

    [Fact]
    public void Revoking_an_override_never_reveals_more() => NeverReveals(facts =>
    [
        Revoked(facts),
        .. facts.Case!.Overrides.Select(each => facts.In(@case => @case with { Overrides = @case.Overrides.Remove(each) })),
        .. Enum.GetValues<OverrideStatus>().Except([OverrideStatus.Approved]).Select(status => facts.In(@case => @case with
        {
            Overrides = [.. @case.Overrides.Select(each => each with { Status = status })],
        })),
    ]);

    [Fact]
    public void Adding_a_wish_never_reveals_more() => NeverReveals(facts => facts.Recipient is not { } recipient ? [] :
    [
        facts.In(@case => @case with { Wishes = @case.Wishes with { NotToBeTold = @case.Wishes.NotToBeTold.Add(recipient.Id) } }),
        facts.In(@case => @case with { Wishes = @case.Wishes with { KindsNotToBeTold = @case.Wishes.KindsNotToBeTold.Add(recipient.Kind) } }),
        .. facts.Case!.Wish is not ReporterWish.NotRecorded and not ReporterWish.PoliceContact ? [] : Enum.GetValues<ReporterWish>()
            .Select(wish => facts.In(@case => @case with { Wish = wish })),
        .. Enum.GetValues<ReporterNaming>().Except([ReporterNaming.Named]).Select(naming => facts.In(@case => @case with { Naming = naming })),
    ]);

    [Fact]
    public void Vetting_or_training_running_out_never_reveals_more() => NeverReveals(facts => facts.Readiness is not { } readiness ? [] :
    [
        facts with { Readiness = readiness with { VettedUntil = null } },
        facts with { Readiness = readiness with { TrainedUntil = null } },
        facts with { Readiness = readiness with { VettedUntil = readiness.VettedUntil?.AddDays(-400) } },
        facts with { Readiness = readiness with { TrainedUntil = readiness.TrainedUntil?.AddDays(-400) } },
        facts with { Readiness = Readiness.None },
    ]);

    [Fact]
    public void Withholding_or_taking_back_a_widening_never_reveals_more() => NeverReveals(facts =>
    [
        .. SharingPolicy.Categories.Select(category => facts with { Withheld = facts.Withheld.Add(category) }),
        .. SharingPolicy.Categories.Select(category => facts with { Widened = facts.Widened.Remove(category) }),
    ]);

    [Fact]
    public void A_missing_fact_never_reveals_more() => NeverReveals(facts =>
    [
        facts with { Today = null }, facts with { Sender = null }, facts with { Recipient = null }, facts with { Readiness = null },
        facts with { Agreement = null }, facts with { Purpose = null }, facts with { Case = null },
    ]);

    /// <summary>The same with every override gone.</summary>
    internal static SharingFacts Revoked(SharingFacts facts) =>
        facts.Case is null ? facts : facts.In(@case => @case with { Overrides = [] });

    /// <summary>
    /// Of each category as much is shared after each change, or less. Something was shared often enough, and taken away
    /// often enough, that this does not hold for want of either.
    /// </summary>
    private static void NeverReveals(Func<SharingFacts, IEnumerable<SharingFacts>> changes)
    {
        int shared = 0, taken = 0;
        GeneratedFacts.All(
            facts =>
            {
                if (facts.Case is null)
                    return true;
                var before = SharingPolicy.Decide(facts);
                shared += before.Count(decision => decision.Disclosure is not Disclosure.Withheld);
                return changes(facts).All(change => SharingPolicy.Decide(change).Zip(before).All(pair =>
                {
                    taken += pair.First.Disclosure < pair.Second.Disclosure ? 1 : 0;
                    return pair.First.Disclosure <= pair.Second.Disclosure;
                }));
            },
            times: 300);
        shared.ShouldBeGreaterThan(50);
        taken.ShouldBeGreaterThan(0);
    }

    private static Func<SharingFacts, IEnumerable<SharingFacts>> Consents(Func<Consent, IEnumerable<Consent>> changes) =>
        facts => changes(facts.Case!.Consent).Select(facts.With);

    /// <summary>None named means all, so that the first narrowing is of all of them.</summary>
    private static IEnumerable<ImmutableArray<T>> Fewer<T>(ImmutableArray<T> named, ImmutableArray<T> all)
    {
        var from = named.IsEmpty ? all : named;
        return from.Length < 2 ? [] : from.Select(each => from.Remove(each));
    }
}
