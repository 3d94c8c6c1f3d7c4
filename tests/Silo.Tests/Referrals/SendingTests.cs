using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;

namespace Partnership.Silo.Tests.Referrals;

public sealed class SendingTests
{
    [Fact]
    public void Send_EverythingThere_FreezesWhatIsDisclosedAndOnWhatGrounds()
    {
        var sent = Sample.Sent(Sample.Facts);

        sent.Sender.ShouldBe(Sample.Police.Id);
        sent.Recipient.ShouldBe(Sample.Council.Id);
        sent.By.ShouldBe(new Act(Sample.Officer.User, Sample.Officer.Organisation, Sample.Now));
        sent.DueAt.ShouldBe(new DateTimeOffset(2026, 3, 17, 10, 0, 0, TimeSpan.Zero));
        sent.Manifest.Case.ShouldBe(Sample.Case.Reference);
        sent.Manifest.CaseVersion.ShouldBe(7);
        sent.Manifest.Items.Select(item => item.Category).ShouldBe(Enum.GetValues<DataCategory>());
        sent.Manifest.Grounds.ShouldBe(new Grounds(
            SharingPurpose.Housing, Sample.Facts.Agreement!.Id, "An agreement", new DateOnly(2027, 7, 31),
            ConsentState.Given, new DateOnly(2026, 3, 11), 1,
            new LawfulGround(Regime.UkGdpr, LawfulBasis.PublicTask, SpecialCondition.StatutoryPurposes, Gateway.Section115, ChangeOfPurpose: true), null));
    }

    [Fact]
    public void Send_NothingWritten_NamesEveryMissingField() => Fields(Sample.With(_ => ReferralDraft.Empty)).ShouldBe(
    [
        ("Recipient", CommonRefusals.Missing), ("Purpose", CommonRefusals.Missing), ("Urgency", CommonRefusals.Missing),
        ("AskedFor", CommonRefusals.Missing), ("WhyNow", CommonRefusals.Missing), ("Summary", CommonRefusals.Missing),
    ]);

    [Fact]
    public void Send_TextTooLongOrUnusable_NamesTheField()
    {
        Fields(Sample.With(draft => draft with { AskedFor = new string('a', 121) })).ShouldBe([("AskedFor", CommonRefusals.TooLong)]);
        Fields(Sample.With(draft => draft with { WhyNow = new string('a', 501) })).ShouldBe([("WhyNow", CommonRefusals.TooLong)]);
        Fields(Sample.With(draft => draft with { Summary = new string('a', 2001) })).ShouldBe([("Summary", CommonRefusals.TooLong)]);
        Fields(Sample.With(draft => draft with { PhoneCall = new string('a', 301) })).ShouldBe([("PhoneCall", CommonRefusals.TooLong)]);
        Fields(Sample.With(draft => draft with { Summary = "a\0" })).ShouldBe([("Summary", CommonRefusals.UnusableText)]);
        Fields(Sample.With(draft => draft with { Purpose = (SharingPurpose)9 })).ShouldContain(("Purpose", CommonRefusals.NotAChoice));
        Fields(Sample.With(draft => draft with { Urgency = (Urgency)9 })).ShouldBe([("Urgency", CommonRefusals.NotAChoice)]);
    }

    [Fact]
    public void Send_ImmediateWithoutPhoneCall_IsRefused()
    {
        Fields(Sample.With(draft => draft with { Urgency = Urgency.Immediate })).ShouldBe([("PhoneCall", ReferralRefusals.PhoneCallNeeded)]);
        Sample.Sent(Sample.With(draft => draft with { Urgency = Urgency.Immediate, PhoneCall = "The duty officer, 10:00" }))
            .DueAt.ShouldBe(Sample.Now.AddHours(1));
    }

    [Fact]
    public void Send_WidenedWithoutReason_IsRefused()
    {
        Fields(Sample.With(draft => draft with { Widened = [new Widening(DataCategory.Suspect, " ")] }))
            .ShouldBe([("Widened.Suspect", ReferralRefusals.WideningWithoutReason)]);
        Fields(Sample.With(draft => draft with { Widened = [new Widening(DataCategory.Suspect, new string('a', 501))] }))
            .ShouldBe([("Widened.Suspect", CommonRefusals.TooLong)]);
    }

    [Fact]
    public void Send_RecipientThatCannotBe_SaysWhy()
    {
        Recipient(Sample.Facts with { Recipient = null }).ShouldBe(ReferralRefusals.RecipientUnknown);
        Recipient(Sample.Facts with { Recipient = Sample.Police }).ShouldBe(ReferralRefusals.RecipientIsSender);
        Recipient(Sample.Facts with { Recipient = Sample.Council with { Kind = OrganisationKind.Commissioner } })
            .ShouldBe(ReferralRefusals.NeverLiveCases);
        Recipient(Sample.Facts with { Recipient = Sample.Council with { Areas = [new Area("E06000016", "Leicester")] } })
            .ShouldBe(ReferralRefusals.RecipientOutOfArea);
        Recipient(Sample.Facts with { Agreement = null }).ShouldBe(SharingReasons.NoAgreement);
    }

    [Fact]
    public void Send_NothingMayBeShared_IsRefused()
    {
        Recipient(Sample.Facts with { Agreement = Agreed([SharingPurpose.Housing], []) }).ShouldBe(ReferralRefusals.NothingMayBeShared);
        Recipient(Sample.Facts with
        {
            Recipient = Sample.Council with { Kind = OrganisationKind.Charity },
            Case = Sample.Opened(TestCommon.Silo.SampleCase.Command(ConsentState.Refused)),
        }).ShouldBe(ReferralRefusals.NothingMayBeShared);
    }

    [Fact]
    public void Send_DraftGoneOrChanged_IsRefused()
    {
        Sample.Send(null).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ReferralRefusals.NotADraft);
        Sample.Send(Sample.Facts, seen: 2).Refusals.ShouldHaveSingleItem().Code.ShouldBe(CommonRefusals.ChangedMeanwhile);
    }

    [Theory]
    [InlineData(ReferralStatus.Draft, null)]
    [InlineData(ReferralStatus.Sent, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Questioned, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Accepted, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Active, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Declined, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Withdrawn, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Completed, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Ended, ReferralRefusals.NotADraft)]
    [InlineData(ReferralStatus.Recalled, ReferralRefusals.NotADraft)]
    public void Send_FromEachStatus_IsMadeOnceOnly(ReferralStatus status, string? refusal)
    {
        var given = Life.To(status);

        var decision = Sample.Send(Sample.Facts, given: given);

        decision.Refusals.Select(each => each.Code).ShouldBe(refusal is null ? [] : [refusal]);
        decision.Events.Length.ShouldBe(refusal is null ? 1 : 0);
    }

    [Fact]
    public void Send_PurposeThatNoTermLists_SaysSo() =>
        Recipient(Sample.Facts with { Agreement = Agreed([SharingPurpose.CrimePrevention], [.. Enum.GetValues<DataCategory>()]) })
            .ShouldBe(SharingReasons.PurposeNotAgreed);

    [Theory]
    [InlineData(AgreementStanding.Unsigned, SharingReasons.AgreementUnsigned)]
    [InlineData(AgreementStanding.Suspended, SharingReasons.AgreementSuspended)]
    [InlineData(AgreementStanding.Expired, SharingReasons.AgreementExpired)]
    public void Send_AgreementNotInForce_SaysWhy(AgreementStanding standing, string reason) =>
        Recipient(Sample.Facts with { Agreement = Sample.Facts.Agreement! with { Standing = standing } }).ShouldBe(reason);

    [Fact]
    public void Send_PartyOrDirectionOutsideTheAgreement_SaysWhy()
    {
        var agreement = Sample.Facts.Agreement!;
        Recipient(Sample.Facts with { Agreement = agreement with { SuspendedParties = [Sample.Council.Id] } }).ShouldBe(SharingReasons.PartySuspended);
        Recipient(Sample.Facts with { Agreement = agreement with { SuspendedParties = [Sample.Police.Id] } }).ShouldBe(SharingReasons.PartySuspended);
        Recipient(Sample.Facts with
        {
            Agreement = agreement with { Terms = [agreement.Terms[0] with { From = [OrganisationKind.Council], To = [OrganisationKind.Police] }] },
        }).ShouldBe(SharingReasons.DirectionNotAgreed);
    }

    [Theory]
    [InlineData(RestrictionKind.Restricted, SharingReasons.Restricted)]
    [InlineData(RestrictionKind.ConflictOfInterest, SharingReasons.ConflictOfInterest)]
    public void Send_WholeCaseOutOfTheirSight_SaysWhy(RestrictionKind kind, string reason)
    {
        Recipient(Restricted()).ShouldBe(reason);
        Sample.Send(Restricted(DataCategory.Address)).Refusals.ShouldBeEmpty("A part of the case is withheld, the rest may go.");

        ReferralFacts Restricted(params DataCategory[] categories) => Sample.Facts with
        {
            Case = Sample.Case with { Restrictions = [new Restriction(Guid.NewGuid(), kind, Sample.Council.Id, null, [.. categories], "Why")] },
        };
    }

    [Fact]
    public void Send_NobodyReadyToReceive_SaysWhy()
    {
        var (before, after) = (Sample.Facts.Today.AddDays(-1), Sample.Facts.Today);

        Recipient(Sample.Facts with { Readiness = Readiness.None }).ShouldBe(SharingReasons.NobodyToReceive);
        Recipient(Sample.Facts with { Readiness = new Readiness(before, after) }).ShouldBe(SharingReasons.VettingOutOfDate);
        Recipient(Sample.Facts with { Readiness = new Readiness(after, before) }).ShouldBe(SharingReasons.TrainingOutOfDate);
        Sample.Send(Sample.Facts with { Readiness = new Readiness(after, after) }).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Send_AnotherOfTheCaseIsOpenWithThem_NamesIt()
    {
        var open = new OpenReferral(Sample.Council.Id, new ReferralReference(2001));

        SendingDecisions.NotYet(Sample.Facts with { OpenOnes = [open] })
            .ShouldBe([new Refusal("Recipient", ReferralRefusals.DuplicateOpen, "R-2001")]);
        SendingDecisions.NotYet(Sample.Facts with { OpenOnes = [open with { Recipient = Sample.Police.Id }] }).ShouldBeEmpty();
    }

    [Fact]
    public void Send_OverCapacity_IsAWarningAndNoRefusal()
    {
        SendingDecisions.Warnings(Sample.Facts).ShouldBeEmpty();
        SendingDecisions.Warnings(Sample.Facts with { OverCapacity = true }).ShouldBe([DraftWarnings.OverCapacity]);
        Sample.Send(Sample.Facts with { OverCapacity = true }).Refusals.ShouldBeEmpty();
    }

    private static AgreementView Agreed(ImmutableArray<SharingPurpose> purposes, ImmutableArray<DataCategory> categories) =>
        Sample.Facts.Agreement! with { Terms = [new AgreementTerm([], [], purposes, categories)] };

    private static string Recipient(ReferralFacts facts)
    {
        var (field, code) = Fields(facts).ShouldHaveSingleItem();
        field.ShouldBe("Recipient");
        return code;
    }

    private static (string Field, string Code)[] Fields(ReferralFacts facts)
    {
        var decision = Sample.Send(facts);
        decision.Events.ShouldBeEmpty();
        decision.Refusals.ShouldBe(SendingDecisions.NotYet(facts));
        return [.. decision.Refusals.Select(refusal => (refusal.Field, refusal.Code))];
    }
}
