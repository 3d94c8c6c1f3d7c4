using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Tests.Kernel.Sealing;

namespace Partnership.Silo.Tests.Cases;

public sealed class ConsentDecisionsTests
{
    private static readonly CaseState Opened = CaseLife.Opened;

    [Fact]
    public void Record_Given_StandsInPlaceOfWhatWasSaidBefore()
    {
        var command = CaseLife.RecordConsent(consent => consent with { Recipients = [CaseLife.Housing.Id], ExpiresOn = CaseLife.Today.AddDays(1) });

        var decision = ConsentDecisions.Record(Opened, command, CaseLife.Worker.Acting());

        decision.Events.ShouldHaveSingleItem().ShouldBe(new ConsentRecorded(command.Consent));
        Opened.With(decision).Consent.ShouldBe(command.Consent);
    }

    [Fact]
    public void Record_EachThingThatIsWrong_IsNamed()
    {
        Refused(consent => consent with { State = (ConsentState)99 }, "Consent.State", CommonRefusals.NotAChoice);
        Refused(consent => consent with { State = ConsentState.Withdrawn }, "Consent.State", CommonRefusals.NotAChoice);
        Refused(consent => consent with { WithdrawnOn = CaseLife.Today }, "Consent.State", CommonRefusals.NotAChoice);
        Refused(consent => consent with { HowAsked = new string('a', 301) }, "Consent.HowAsked", CommonRefusals.TooLong);
        Refused(consent => consent with { Purposes = [] }, "Consent.Purposes", CaseRefusals.ConsentWithoutPurpose);
        Refused(consent => consent with { Purposes = [(SharingPurpose)99] }, "Consent.Purposes", CommonRefusals.NotAChoice);
        Refused(consent => consent with { AskedOn = CaseLife.Today.AddDays(1) }, "Consent.AskedOn", CaseRefusals.InTheFuture);
        Refused(consent => consent with { Recipients = [default] }, "Consent.Recipients", CaseRefusals.PartnerUnknown);
        Refused(consent => consent with { Categories = [(DataCategory)99] }, "Consent.Categories", CommonRefusals.NotAChoice);
        Refused(consent => consent with { GivenBy = (ConsentGivenBy)99 }, "Consent.GivenBy", CommonRefusals.NotAChoice);
        Refused(consent => consent with { HasCapacity = false }, "Consent.GivenBy", CaseRefusals.ConsentWithoutCapacity);
        Refused(consent => consent with { WordingVersion = new string('1', 51) }, "Consent.WordingVersion", CommonRefusals.TooLong);
        Refused(consent => consent with { ExpiresOn = consent.AskedOn }, "Consent.ExpiresOn", CaseRefusals.ExpiresBeforeAsked);
        Refused(consent => consent with { ExpiresOn = consent.AskedOn!.Value.AddDays(-1) }, "Consent.ExpiresOn", CaseRefusals.ExpiresBeforeAsked);
    }

    [Fact]
    public void Record_WhatLooksNear_IsTaken()
    {
        Taken(consent => consent with { HasCapacity = false, GivenBy = ConsentGivenBy.Parent });
        Taken(consent => consent with { HasCapacity = false, GivenBy = ConsentGivenBy.Attorney });
        Taken(consent => consent with { HasCapacity = false, State = ConsentState.Refused });
        Taken(consent => consent with { State = ConsentState.NotAsked, Purposes = [] });
        Taken(consent => consent with { State = ConsentState.NotAsked, Purposes = default, AskedOn = null });
        Taken(consent => consent with { ExpiresOn = CaseLife.Today.AddDays(1) });
        Taken(consent => consent with { ExpiresOn = CaseLife.Today, AskedOn = null });
    }

    [Fact]
    public void Record_ListsThatWereLeftOut_AreStoredEmpty()
    {
        var consent = Record(said => said with { State = ConsentState.NotAsked, Purposes = default });
        var wishes = Wish(said => said with { NotToBeTold = default, KindsNotToBeTold = default });

        LegiblySealed.Store(consent.Events.ShouldHaveSingleItem()).Data.ShouldContain("\"Purposes\":[]");
        LegiblySealed.Store(wishes.Events.ShouldHaveSingleItem()).Data.ShouldContain("\"NotToBeTold\":[],\"KindsNotToBeTold\":[]");
    }

    [Fact]
    public void Withdraw_Given_KeepsTheRecordAndSaysWhen()
    {
        var state = Opened.With(ConsentDecisions.Withdraw(Opened, CaseLife.WithdrawConsent(), CaseLife.Worker.Acting()));

        state.Consent.ShouldBe(Opened.Consent! with { State = ConsentState.Withdrawn, WithdrawnOn = CaseLife.Today });
    }

    [Theory]
    [InlineData(ConsentState.NotAsked)]
    [InlineData(ConsentState.Refused)]
    [InlineData(ConsentState.Withdrawn)]
    public void Withdraw_WhatWasNotGiven_IsRefused(ConsentState said) => ConsentDecisions
        .Withdraw(Opened.With(new ConsentRecorded(Opened.Consent! with { State = said })), CaseLife.WithdrawConsent(), CaseLife.Worker.Acting())
        .ShouldBeRefused(("", CaseRefusals.ConsentNotGiven));

    [Fact]
    public void Withdraw_OnADayThatCannotBe_IsRefused()
    {
        Withdraw(null).ShouldBeRefused(("On", CommonRefusals.Missing));
        Withdraw(CaseLife.Today.AddDays(1)).ShouldBeRefused(("On", CaseRefusals.InTheFuture));
        Withdraw(Opened.Consent!.AskedOn!.Value.AddDays(-1)).ShouldBeRefused(("On", CaseRefusals.WithdrawnBeforeAsked));
        Withdraw(Opened.Consent.AskedOn).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Record_AfterAWithdrawal_IsAFreshConsent()
    {
        var withdrawn = Opened.With(ConsentDecisions.Withdraw(Opened, CaseLife.WithdrawConsent(), CaseLife.Worker.Acting()));
        var again = CaseLife.RecordConsent();

        withdrawn.With(ConsentDecisions.Record(withdrawn, again, CaseLife.Worker.Acting())).Consent.ShouldBe(again.Consent);
    }

    [Fact]
    public void Wish_StandsInPlaceOfWhatWasSaidBefore()
    {
        var command = CaseLife.RecordWishes();

        Opened.Wishes.ShouldBe(Wishes.None);
        Opened.With(ConsentDecisions.Wish(Opened, command, CaseLife.Worker.Acting())).Wishes.ShouldBe(command.Wishes);
    }

    [Fact]
    public void Wish_EachThingThatIsWrong_IsNamed()
    {
        Wish(wishes => wishes with { Wants = new string('a', 1001) }).ShouldBeRefused(("Wishes.Wants", CommonRefusals.TooLong));
        Wish(wishes => wishes with { DoesNotWant = "a\0" }).ShouldBeRefused(("Wishes.DoesNotWant", CommonRefusals.UnusableText));
        Wish(wishes => wishes with { NotToBeTold = [default] }).ShouldBeRefused(("Wishes.NotToBeTold", CaseRefusals.PartnerUnknown));
        Wish(wishes => wishes with { KindsNotToBeTold = [(OrganisationKind)99] }).ShouldBeRefused(("Wishes.KindsNotToBeTold", CommonRefusals.NotAChoice));
        Wish(_ => Wishes.None).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void On_what_has_changed_since_it_was_shown_nothing_is_recorded()
    {
        foreach (var seen in new[] { 0, CaseLife.Version - 1, CaseLife.Version + 1 })
        {
            ConsentDecisions.Record(Opened, CaseLife.RecordConsent() with { SeenVersion = seen }, CaseLife.Worker.Acting())
                .ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
            ConsentDecisions.Withdraw(Opened, CaseLife.WithdrawConsent() with { SeenVersion = seen }, CaseLife.Worker.Acting())
                .ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
            ConsentDecisions.Wish(Opened, CaseLife.RecordWishes() with { SeenVersion = seen }, CaseLife.Worker.Acting())
                .ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
        }
    }

    private static Decision Withdraw(DateOnly? on) =>
        ConsentDecisions.Withdraw(Opened, CaseLife.WithdrawConsent() with { On = on }, CaseLife.Worker.Acting());

    private static Decision Wish(Func<Wishes, Wishes> change)
    {
        var command = CaseLife.RecordWishes();
        return ConsentDecisions.Wish(Opened, command with { Wishes = change(command.Wishes) }, CaseLife.Worker.Acting());
    }

    private static Decision Record(Func<Consent, Consent> change) =>
        ConsentDecisions.Record(Opened, CaseLife.RecordConsent(change), CaseLife.Worker.Acting());

    private static void Refused(Func<Consent, Consent> change, string field, string code) => Record(change).ShouldBeRefused((field, code));

    private static void Taken(Func<Consent, Consent> change) => Record(change).Refusals.ShouldBeEmpty();
}
