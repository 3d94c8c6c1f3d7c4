using System.Collections.Immutable;
using System.Reflection;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>Each reason, brought about alone, in the categories that it concerns and in no other.</summary>
public sealed class EachReasonTests
{
    private static readonly SharingFacts Police = Facts.For(OrganisationKind.Police);
    private static readonly SharingFacts Council = Facts.For(OrganisationKind.Council);
    private static readonly SharingFacts Charity = Facts.For(OrganisationKind.Charity);

    private static readonly (string Reason, SharingFacts Facts, DataCategory[] Concerned)[] Denials =
    [
        (SharingReasons.FactsMissing, Police with { Today = null }, []),
        (SharingReasons.FactsMissing, Police with { Sender = null }, []),
        (SharingReasons.FactsMissing, Police with { Recipient = null }, []),
        (SharingReasons.FactsMissing, Police with { Readiness = null }, []),
        (SharingReasons.FactsMissing, Police with { Purpose = null }, []),
        (SharingReasons.FactsMissing, Police with { Case = null }, []),
        (SharingReasons.NeverLiveCases, Facts.For(OrganisationKind.Commissioner), []),

        (SharingReasons.NoAgreement, Police with { Agreement = null }, []),
        (SharingReasons.NoAgreement, Police.Under(its => its with { Parties = its.Parties.Remove(Facts.Police.Id) }), []),
        (SharingReasons.NoAgreement, Police.Under(its => its with { Parties = its.Parties.Remove(Police.Recipient!.Id) }), []),
        (SharingReasons.NoAgreement, Police.Under(its => its with { Standing = (AgreementStanding)9 }), []),
        (SharingReasons.AgreementUnsigned, Police.Under(its => its with { Standing = AgreementStanding.Unsigned }), []),
        (SharingReasons.AgreementSuspended, Police.Under(its => its with { Standing = AgreementStanding.Suspended }), []),
        (SharingReasons.AgreementExpired, Police.Under(its => its with { Standing = AgreementStanding.Expired }), []),
        (SharingReasons.AgreementExpired, Police.Under(its => its with { ExpiresOn = Facts.Today.AddDays(-1) }), []),
        (SharingReasons.PartySuspended, Police.Under(its => its with { SuspendedParties = [Facts.Police.Id] }), []),
        (SharingReasons.PartySuspended, Police.Under(its => its with { SuspendedParties = [Police.Recipient!.Id] }), []),
        (SharingReasons.DirectionNotAgreed, Police.Under(its => its with { Terms = [] }), []),
        (SharingReasons.DirectionNotAgreed, Term(term => term with { From = [OrganisationKind.Council] }), []),
        (SharingReasons.DirectionNotAgreed, Term(term => term with { To = [OrganisationKind.Council] }), []),
        (SharingReasons.PurposeNotAgreed, Police.Without(SharingPurpose.Housing), []),
        (SharingReasons.CategoryNotAgreed, Police.Without(DataCategory.Suspect), [DataCategory.Suspect]),

        (SharingReasons.ConsentNeeded, Consent(its => its with { State = ConsentState.NotAsked }), []),
        (SharingReasons.ConsentNeeded, Consent(its => its with { State = (ConsentState)9 }), []),
        (SharingReasons.ConsentRefused, Consent(its => its with { State = ConsentState.Refused }), []),
        (SharingReasons.ConsentWithdrawn, Consent(its => its with { State = ConsentState.Withdrawn, WithdrawnOn = Facts.Today }), []),
        (SharingReasons.ConsentWithdrawn, Consent(its => its with { WithdrawnOn = Facts.Today }), []),
        (SharingReasons.ConsentExpired, Consent(its => its with { ExpiresOn = Facts.Today.AddDays(-1) }), []),
        (SharingReasons.OutsideConsent, Charity with { Purpose = SharingPurpose.CommunitySafety }, []),
        (SharingReasons.RecipientOutsideConsent, Consent(its => its with { Recipients = [Facts.Police.Id] }), []),
        (SharingReasons.ConsentWithoutCapacity, Consent(its => its with { HasCapacity = false }), []),
        (SharingReasons.CategoryOutsideConsent,
            Consent(its => its with { Categories = SharingPolicy.Categories.Remove(DataCategory.Risk) }), [DataCategory.Risk]),
        (SharingReasons.NobodyAtRisk, Council with { Purpose = SharingPurpose.Safeguarding }, []),
        (SharingReasons.NoLawfulBasis, Police with { Sender = Facts.Partner(OrganisationKind.Commissioner) }, []),
        (SharingReasons.NoLawfulBasis, Facts.For((OrganisationKind)99), []),
        (SharingReasons.NoLawfulBasis, Police with { Today = new DateOnly(2018, 5, 24) }, []),

        (SharingReasons.NotToBeTold, Council.In(its => its with { Wishes = Wishes.None with { NotToBeTold = [Council.Recipient!.Id] } }), []),
        (SharingReasons.NotToBeTold, Council.In(its => its with { Wishes = Wishes.None with { KindsNotToBeTold = [OrganisationKind.Council] } }), []),
        (SharingReasons.LogOnly, Council.In(its => its with { Wish = ReporterWish.LogOnly }), []),
        (SharingReasons.AnonymousOnly, Police.In(its => its with { Wish = ReporterWish.AnonymousIntelligence }),
        [
            DataCategory.Identity, DataCategory.SafeContact, DataCategory.Address, DataCategory.ReporterIdentity,
            DataCategory.SafetyPlan, DataCategory.Notes, DataCategory.Documents,
        ]),
        (SharingReasons.NoPoliceContact, Police.In(its => its with { Wish = ReporterWish.Support }), []),
        (SharingReasons.ReporterNotNamed, Police.In(its => its with { Naming = ReporterNaming.NotRecorded }), [DataCategory.ReporterIdentity]),
        (SharingReasons.ReporterNotNamed, Police.In(its => its with { Naming = ReporterNaming.Confidential }), [DataCategory.ReporterIdentity]),
        (SharingReasons.ReporterNotNamed, Police.In(its => its with { Naming = ReporterNaming.Anonymous }), [DataCategory.ReporterIdentity]),

        (SharingReasons.Restricted, Police.With(Facts.Restriction(Police.Recipient)), []),
        (SharingReasons.Restricted, Read(Police).With(Facts.Restriction(null)), []),
        (SharingReasons.Restricted, Police.With(Facts.Restriction(Police.Recipient, default, DataCategory.Address)), [DataCategory.Address]),
        (SharingReasons.ConflictOfInterest, Police.With(Facts.Restriction(Police.Recipient, RestrictionKind.ConflictOfInterest)), []),
        (SharingReasons.ConflictOfInterest,
            Read(Police).With(Facts.Restriction(null, RestrictionKind.ConflictOfInterest, DataCategory.Notes)), [DataCategory.Notes]),

        (SharingReasons.NobodyToReceive, Police with { Readiness = Readiness.None }, []),
        (SharingReasons.VettingOutOfDate, Police with { Readiness = Facts.Ready with { VettedUntil = Facts.Today.AddDays(-1) } }, []),
        (SharingReasons.VettingOutOfDate, Police with { Readiness = Facts.Ready with { VettedUntil = null } }, []),
        (SharingReasons.TrainingOutOfDate, Police with { Readiness = Facts.Ready with { TrainedUntil = Facts.Today.AddDays(-1) } }, []),
        (SharingReasons.TrainingOutOfDate, Police with { Readiness = Facts.Ready with { TrainedUntil = null } }, []),

        (SharingReasons.WithheldBySender, Police with { Withheld = [DataCategory.Notes] }, [DataCategory.Notes]),
    ];

    /// <summary>Facts that are just inside what the ones above are just outside of.</summary>
    private static readonly SharingFacts[] Allowed =
    [
        Police, Council, Charity, Read(Police),
        Police.Under(its => its with { ExpiresOn = Facts.Today, ReviewBy = Facts.Today.AddDays(-1) }),
        Police.Under(its => its with { SuspendedParties = [Facts.Partner(OrganisationKind.Charity).Id] }),
        Police.Under(its => its with { Terms = [.. its.Terms.Select(term => term with { From = [OrganisationKind.Police], To = [OrganisationKind.Police] })] }),
        Consent(its => its with { ExpiresOn = Facts.Today }),
        Consent(its => its with { Recipients = [Charity.Recipient!.Id] }),
        Consent(its => its with { Categories = SharingPolicy.Categories }),
        Consent(its => its with { HasCapacity = false, GivenBy = ConsentGivenBy.Parent }),
        Consent(its => its with { HasCapacity = false, GivenBy = ConsentGivenBy.Attorney }),
        Council.With(Facts.Consent with { State = ConsentState.Refused }),
        (Council with { Purpose = SharingPurpose.Safeguarding }).In(its => its with { ChildOrAdultAtRisk = true }),
        Police with { Today = new DateOnly(2018, 5, 25) },
        Council.In(its => its with { Wish = ReporterWish.Support }),
        Council.In(its => its with { Wish = ReporterWish.NotRecorded }),
        Council.In(its => its with { Wishes = Wishes.None with { NotToBeTold = [Facts.Police.Id], KindsNotToBeTold = [OrganisationKind.Charity] } }),
        Police.With(Facts.Restriction(Facts.Police), Facts.Restriction(null)),
        Police with { Readiness = new Readiness(Facts.Today, Facts.Today) },
    ];

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Denials.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Decide_OneThingAmiss_GivesThatReasonAlone(int number)
    {
        var (reason, facts, concerned) = Denials[number];
        foreach (var decision in SharingPolicy.Decide(facts))
        {
            var isConcerned = concerned.Length is 0 || concerned.Contains(decision.Category);

            decision.Reasons.Contains(reason, StringComparer.Ordinal).ShouldBe(isConcerned, $"{reason}: {decision.Category}");
            if (!isConcerned)
                continue;
            decision.ShouldSatisfyAllConditions(
                () => decision.Disclosure.ShouldBe(Disclosure.Withheld),
                () => decision.MayWidenTo.ShouldBeNull(),
                () => decision.Reasons.ShouldBe([reason]));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Decide_CategoriesNotConcerned_FollowTheTable(int number)
    {
        var (_, facts, concerned) = Denials[number];
        foreach (var decision in SharingPolicy.Decide(facts).Where(decision => concerned.Length > 0 && !concerned.Contains(decision.Category)))
            decision.Disclosure.ShouldBe(SharingTable.Of(decision.Category, facts.Recipient!.Kind).Default, decision.Category.ToString());
    }

    [Fact]
    public void Decide_JustInsideEachRule_FollowsTheTable()
    {
        foreach (var (facts, number) in Allowed.Select((facts, number) => (facts, number)))
        {
            foreach (var decision in SharingPolicy.Decide(facts))
                decision.Disclosure.ShouldBe(SharingTable.Of(decision.Category, facts.Recipient!.Kind).Default, $"{number}: {decision.Category}");
        }
    }

    [Fact]
    public void Every_reason_of_the_policy_is_brought_about_here()
    {
        string[] elsewhere =
        [
            // What the table, a widening or an override says: SharingPolicyTests and OverrideTests.
            SharingReasons.TableDefault, SharingReasons.NotForThisKind, SharingReasons.WidenedBySender,
            SharingReasons.WideningNeedsConsent, SharingReasons.UnderOverride, SharingReasons.OverrideNotApproved,

            // What a referral says of its frozen copy.
            SharingReasons.NothingRecorded, SharingReasons.Declined, SharingReasons.Withdrawn, SharingReasons.Recalled,
        ];
        var all = typeof(SharingReasons).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        all.Except(elsewhere, StringComparer.Ordinal).Except(Denials.Select(denial => denial.Reason), StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static SharingFacts Consent(Func<Consent, Consent> change) => Charity.With(change(Facts.Consent));

    private static SharingFacts Term(Func<AgreementTerm, AgreementTerm> change) =>
        Police.Under(its => its with { Terms = [.. its.Terms.Select(change)] });

    private static SharingFacts Read(SharingFacts facts) => facts.In(its => its with { Reader = Facts.Reader });
}
