using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

public sealed class DisclosedLinesTests
{
    private static readonly Dictionary<(DataCategory, Disclosure), string[]> Expected = new()
    {
        [(DataCategory.Identity, Disclosure.Full)] = [$"name={SampleCase.Name}", "birth-date=1988-05-04"],
        [(DataCategory.Identity, Disclosure.FirstName)] = ["first-name=Anisa"],
        [(DataCategory.SafeContact, Disclosure.Full)] =
        [
            "contact-channel=Phone", $"contact-value={SampleCase.Phone}", "contact-times=After 6pm", "contact-voicemail=No",
            "do-not-contact=Do not call the landline",
        ],
        [(DataCategory.Address, Disclosure.Full)] = [$"address={SampleCase.AddressLines}", $"postcode={SampleCase.Postcode}"],
        [(DataCategory.Address, Disclosure.Area)] = ["place=Normanton, Derby"],
        [(DataCategory.Circumstances, Disclosure.Full)] =
            ["happened-on=2026-03-09", "incident-place=At home", $"account={SampleCase.Account}", "crime-reference=26000123456"],
        [(DataCategory.Circumstances, Disclosure.Summary)] = ["summary=The summary"],
        [(DataCategory.Characteristics, Disclosure.Full)] =
            ["characteristics=British Bangladeshi, Muslim", "language=Bengali", "interpreter=Yes", "access-needs=Step-free access"],
        [(DataCategory.Characteristics, Disclosure.Needs)] = ["language=Bengali", "interpreter=Yes", "access-needs=Step-free access"],
        [(DataCategory.Suspect, Disclosure.Full)] = [$"suspect={SampleCase.Suspect}"],
        [(DataCategory.PoliceIntelligence, Disclosure.Full)] = [$"intelligence={SampleCase.Intelligence}"],
        [(DataCategory.ReporterIdentity, Disclosure.Full)] = [$"reported-by={SampleCase.Reporter}"],
        [(DataCategory.ReporterIdentity, Disclosure.NamedReporters)] = [$"reported-by={SampleCase.Reporter}"],
        [(DataCategory.Risk, Disclosure.Full)] = ["risk-level=High", $"risk-why={SampleCase.RiskWhy}"],
        [(DataCategory.Risk, Disclosure.Level)] = ["risk-level=High"],
    };

    private static CaseView Named { get; } =
        Sample.Case with { Incidents = [Sample.Case.Incidents[0] with { Naming = ReporterNaming.Named }] };

    [Theory]
    [InlineData(ReporterNaming.NotRecorded)]
    [InlineData(ReporterNaming.Confidential)]
    [InlineData(ReporterNaming.Anonymous)]
    public void Of_ReporterWhoDidNotAgreeToBeNamed_NamesOnlyThoseWhoDid(ReporterNaming naming)
    {
        var quiet = Named.Incidents[0] with { Naming = naming, ReportedBy = "Somebody else" };

        DisclosedLines.Of(DataCategory.ReporterIdentity, Disclosure.Full, Named with { Incidents = [quiet, Named.Incidents[0]] }, "")
            .ShouldHaveSingleItem().Text.ShouldBe(SampleCase.Reporter);
    }

    [Fact]
    public void Of_EachCategoryAtEachDegree_HoldsWhatIsListedAndElseNothing()
    {
        foreach (var category in Enum.GetValues<DataCategory>())
        {
            foreach (var disclosure in Enum.GetValues<Disclosure>())
            {
                DisclosedLines.Of(category, disclosure, Named, "The summary").Select(line => $"{line.Name}={line.Text}")
                    .ShouldBe(Expected.GetValueOrDefault((category, disclosure), []), $"{category} at {disclosure}");
            }
        }
    }

    [Fact]
    public void Of_SeveralIncidents_HoldsEachAndLeavesOutWhatIsEmpty()
    {
        var quiet = Sample.Case.Incidents[0] with { Account = "Another", Suspect = "", HappenedOn = null, CrimeReference = "" };
        var @case = Sample.Case with { Incidents = [.. Sample.Case.Incidents, quiet] };

        DisclosedLines.Of(DataCategory.Circumstances, Disclosure.Full, @case, "").Select(line => line.Name)
            .ShouldBe(["happened-on", "incident-place", "account", "crime-reference", "incident-place", "account"]);
        DisclosedLines.Of(DataCategory.Suspect, Disclosure.Full, @case, "").ShouldHaveSingleItem().Text.ShouldBe(SampleCase.Suspect);
    }

    [Fact]
    public void Of_Pseudonym_SaysSo() => DisclosedLines.Of(
            DataCategory.Identity, Disclosure.Full, Sample.Case with { Subject = Sample.Case.Subject with { IsPseudonym = true } }, "")[0].Text
        .ShouldBe($"{SampleCase.Name} (not their real name)");

    [Fact]
    public void Place_WardUnknown_IsTheDistrict()
    {
        DisclosedLines.Place(Sample.Case.Address with { Ward = "" }).ShouldBe("Derby");
        DisclosedLines.Place(new HomeAddress("", "", "Normanton", Sample.Case.Address.District)).ShouldBe("Normanton, Derby");
    }
}
