using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

public sealed class ManifestBuilderTests
{
    [Theory]
    [InlineData("2008-03-13", AgeBand.Under18)]
    [InlineData("2008-03-12", AgeBand.From18To24)]
    [InlineData("2008-02-29", AgeBand.From18To24)]
    [InlineData("2001-03-13", AgeBand.From18To24)]
    [InlineData("2001-03-12", AgeBand.From25To64)]
    [InlineData("1961-03-13", AgeBand.From25To64)]
    [InlineData("1961-03-12", AgeBand.From65)]
    public void Minimum_AgeBand_TurnsOnTheBirthday(string born, AgeBand band)
    {
        var subject = Sample.Case.Subject with { BirthDate = DateOnly.ParseExact(born, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        Minimum(Sample.Facts with { Case = Sample.Case with { Subject = subject } }).AgeBand.ShouldBe(band);
    }

    [Fact]
    public void Minimum_BirthDateUnknown_TakesTheBandThatWasGiven()
    {
        var subject = Sample.Case.Subject with { BirthDate = null, AgeBand = AgeBand.From65 };

        Minimum(Sample.Facts with { Case = Sample.Case with { Subject = subject } }).AgeBand.ShouldBe(AgeBand.From65);
    }

    [Fact]
    public void Minimum_StrandsOfAllIncidents_EachOnceInOrder()
    {
        var other = Sample.Case.Incidents[0] with { Strands = [Strand.Other, Strand.Race] };

        Minimum(Sample.Facts with { Case = Sample.Case with { Incidents = [other, Sample.Case.Incidents[0]] } }).Strands
            .ShouldBe([Strand.Race, Strand.Religion, Strand.Other]);
    }

    [Fact]
    public void Minimum_OfTheSample_IsWhatTheHandbookLists()
    {
        var minimum = Minimum(Sample.Facts);

        minimum.ShouldBe(new Minimum(
            RiskLevel.High, minimum.Strands, "Normanton, Derby", Sample.Draft.AskedFor, Sample.Draft.WhyNow,
            Sample.Draft.Summary, AgeBand.From25To64, "Bengali", true, "Step-free access"));
        minimum.Strands.ShouldBe([Strand.Race, Strand.Religion]);
    }

    [Fact]
    public void Items_CaseHoldsNothing_SaysSoInsteadOfAnEmptyLine()
    {
        var incident = Sample.Case.Incidents[0] with { Suspect = "" };
        var facts = Sample.Facts with
        {
            Case = Sample.Case with { Incidents = [incident] },
            Draft = Sample.Draft with { Widened = [new Widening(DataCategory.Suspect, "A reason")] },
        };

        var item = ManifestBuilder.Items(facts).Single(each => each.Category is DataCategory.Suspect);

        item.Disclosure.ShouldBe(Disclosure.Full);
        item.Reasons.ShouldBe([SharingReasons.NothingRecorded]);
        item.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Send_WidenedAndWithheld_IsFrozenSo()
    {
        var sent = Sample.Sent(Sample.With(draft => draft with
        {
            Widened = [new Widening(DataCategory.Suspect, "They may meet")], Withheld = [DataCategory.Address],
        }));

        sent.Manifest.Items.Single(item => item.Category is DataCategory.Suspect).Lines.ShouldBe([new SharedLine("suspect", SampleCase.Suspect, new PersonOfCase(PersonKind.Suspect, 1))]);
        var address = sent.Manifest.Items.Single(item => item.Category is DataCategory.Address);
        address.Lines.ShouldBeEmpty();
        address.Reasons.ShouldBe([SharingReasons.WithheldBySender]);
    }

    [Fact]
    public void Send_Widened_FreezesTheSendersReason()
    {
        var sent = Sample.Sent(Sample.With(draft => draft with { Widened = [new Widening(DataCategory.Suspect, " They may meet ")] }));

        sent.Manifest.Items.Single(item => item.Category is DataCategory.Suspect).WidenedBecause.ShouldBe("They may meet");
        sent.Manifest.Items.Where(item => item.Category is not DataCategory.Suspect).ShouldAllBe(item => item.WidenedBecause == null);
    }

    [Fact]
    public void Items_IncidentToBeToldToNobody_StaysHereUnlessThatIsOverridden()
    {
        var secret = Sample.Case.Incidents[0] with
        {
            Account = "Told to nobody", Suspect = "Nobody", Strands = [Strand.Disability], Wish = ReporterWish.LogOnly,
        };
        var facts = Sample.Facts with
        {
            Case = Sample.Case with { Incidents = [.. Sample.Case.Incidents, secret] },
            Recipient = Sharing.Facts.Partner(Contracts.Organisations.OrganisationKind.Police) with { Areas = Sample.Council.Areas },
        };
        var overridden = facts with
        {
            Case = facts.Case with
            {
                Overrides =
                [
                    new ConsentOverride(
                        Guid.NewGuid(), facts.Recipient!.Id, SharingPurpose.Housing, OverrideReason.RiskToLife, WithoutConsent.Impossible,
                        "Threats to kill", OverrideStatus.Approved, Sample.Officer.User, Sample.Now),
                ],
            },
        };

        Minimum(facts).Strands.ShouldNotContain(Strand.Disability);
        DisclosedTexts(facts).Any(text => text is "Told to nobody").ShouldBeFalse();
        DisclosedTexts(facts).Any(text => text is "Nobody").ShouldBeFalse();
        Minimum(overridden).Strands.ShouldContain(Strand.Disability);
        overridden.Override.ShouldBe(overridden.Case.Overrides[0]);
        DisclosedTexts(overridden).Any(text => text is "Told to nobody").ShouldBeTrue();
    }

    // Whether the policy lets them through is the policy's to say; here only what would travel if it does.
    private static string[] DisclosedTexts(ReferralFacts facts) =>
        [.. Enum.GetValues<DataCategory>().SelectMany(category =>
            DisclosedLines.Of(category, Disclosure.Full, ManifestBuilder.Travelling(facts), "")).Select(line => line.Text)];

    private static Minimum Minimum(ReferralFacts facts) => ManifestBuilder.Minimum(facts, new DateOnly(2026, 3, 12));
}
