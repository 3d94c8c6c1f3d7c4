using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Referrals;

/// <summary>Fills the form that opens a case, every field of it, as a person would.</summary>
internal static class OpeningACase
{
    public const string Title = "Repeated abuse and damage";
    public const string Background = "British Bangladeshi, Muslim";
    public const string CrimeReference = "26000123456";

    /// <summary>All on one page.</summary>
    public static async Task FillTheCase(this Visitor sam)
    {
        foreach (var part in Parts)
            await part(sam);
    }

    /// <summary>Step by step, to the page on which it is checked.</summary>
    public static async Task FillTheCaseInSteps(this Visitor sam)
    {
        foreach (var part in Parts)
        {
            await part(sam);
            await sam.Press("Save and continue");
        }
    }

    private static readonly Func<Visitor, Task>[] Parts = [FillThePerson, FillTheContact, FillTheIncident, FillTheRisk, FillWhatTheyWant];

    private static async Task FillThePerson(Visitor sam)
    {
        await sam.Type("Title of the case", Title);
        await sam.Type("Name, or what they wish to be called", SampleCase.Name);
        await sam.TypeDate("Date of birth", 4, 5, 1988);
        await sam.Type("Language they prefer", "Bengali");
        await sam.Tick("An interpreter is needed");
        await sam.Type("What they need to take part", "Step-free access");
        await sam.Type("Background", Background);
    }

    private static async Task FillTheContact(Visitor sam)
    {
        await sam.Type("Address", SampleCase.AddressLines);
        await sam.Type("Postcode", SampleCase.Postcode);
        await sam.Type("Ward or neighbourhood", "Normanton");
        await sam.Choose("District", "Derby");
        await sam.Choose("Safe way to reach them", "Phone call");
        await sam.Type("Number, e-mail address or person", SampleCase.Phone);
        await sam.Type("Safe times (optional)", "After 6pm");
        await sam.Type("Who or what to avoid (optional)", "Do not call the landline");
    }

    private static async Task FillTheIncident(Visitor sam)
    {
        await sam.Type("What happened", SampleCase.Account);
        await sam.TypeDate("Day it happened", 9, 3, 2026);
        await sam.Type("Where it happened (optional)", "At the front door");
        await sam.Tick("Race");
        await sam.Tick("Religion");
        await sam.Type("Crime reference (optional)", CrimeReference);
        await sam.Type("What is known about the suspect (optional)", SampleCase.Suspect);
        await sam.Type("Police intelligence (optional)", SampleCase.Intelligence);
        await sam.Type("Who reported it, if not the person (optional)", SampleCase.Reporter);
        await sam.Tick("Yes, they may be named");
        await sam.Tick("Be in contact with the police");
    }

    private static async Task FillTheRisk(Visitor sam)
    {
        await sam.Tick("High");
        await sam.Type("Why this level", SampleCase.RiskWhy);
    }

    private static async Task FillWhatTheyWant(Visitor sam)
    {
        await sam.Type("What they want (optional)", "To feel safe at home");
        await sam.Type("What they do not want (optional)", "Uniformed visits");
        await sam.Tick("They agreed");
        await sam.Tick("Make a home safe or find another");
        await sam.TypeDate("Until when? (optional)", 1, 6, 2099);
        await sam.TypeDate("Day they were asked", 11, 3, 2026);
        await sam.Type("How they were asked (optional)", "By phone");
    }

    public static Task Choose(this Visitor visitor, string label, string option) =>
        visitor.Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });
}
