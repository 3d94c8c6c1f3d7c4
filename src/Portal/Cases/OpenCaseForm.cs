using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>Reads the form that opens a case.</summary>
internal static class OpenCaseForm
{
    /// <summary>The command, and the fields in which something was typed that is no date.</summary>
    public static (OpenCase Command, List<string> WrongDates) Read(PostedForm form, ImmutableArray<Area> areas)
    {
        var dates = new TypedDates(form);
        var command = new OpenCase(
            form.Command,
            form["Title"],
            new Subject(
                form["Subject.Name"].Trim(), form.Ticked("Subject.IsPseudonym"), dates.Read("Subject.BirthDate"),
                form.Choice<AgeBand>("Subject.AgeBand") ?? AgeBand.Unknown, form["Subject.Characteristics"].Trim(),
                form["Subject.Language"].Trim(), form.Ticked("Subject.InterpreterNeeded"), form["Subject.AccessNeeds"].Trim(),
                form.Ticked("Subject.AdultAtRisk")),
            new SafeContact(
                form.Choice<ContactChannel>("SafeContact.Channel") ?? default, form["SafeContact.Value"].Trim(),
                form["SafeContact.Times"].Trim(), form.Ticked("SafeContact.Voicemail"), form["SafeContact.DoNotContact"].Trim()),
            new HomeAddress(
                form["Address.Lines"].Trim(), form["Address.Postcode"].Trim(), form["Address.Ward"].Trim(),
                areas.FirstOrDefault(area => area.Code == form["Address.District"]) ?? new Area("", "")),
            new Incident(
                form["Incident.Account"].Trim(), dates.Read("Incident.HappenedOn"), form["Incident.Place"].Trim(),
                form.Choices<Strand>("Incident.Strands"), form["Incident.CrimeReference"].Trim(),
                form["Incident.Suspect"].Trim(), form["Incident.PoliceIntelligence"].Trim(), form["Incident.ReportedBy"].Trim(),
                form.Choice<ReporterNaming>("Incident.Naming") ?? ReporterNaming.NotRecorded,
                form.Choice<ReporterWish>("Incident.Wish") ?? ReporterWish.NotRecorded),
            new Risk(form.Choice<RiskLevel>("Risk.Level") ?? default, form["Risk.Why"].Trim()),
            ConsentForm.Read(form, dates),
            new Wishes(
                form["Wishes.Wants"].Trim(), form["Wishes.DoesNotWant"].Trim(), [],
                form.Choices<OrganisationKind>("Wishes.KindsNotToBeTold")));
        return (command, dates.Wrong);
    }
}
