using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>Reads the form that opens a case.</summary>
internal static class OpenCaseForm
{
    /// <summary>The command, and the fields in which something was typed that is no date.</summary>
    public static (OpenCase Command, List<string> WrongDates) Read(PostedForm form, ImmutableArray<Area> areas)
    {
        var wrong = new List<string>();
        var command = new OpenCase(
            form.Command,
            form["Title"],
            new Subject(
                form["Subject.Name"].Trim(), form.Ticked("Subject.IsPseudonym"), Date("Subject.BirthDate"),
                form.Choice<AgeBand>("Subject.AgeBand") ?? AgeBand.Unknown, form["Subject.Characteristics"].Trim(),
                form["Subject.Language"].Trim(), form.Ticked("Subject.InterpreterNeeded"), form["Subject.AccessNeeds"].Trim()),
            new SafeContact(
                form.Choice<ContactChannel>("SafeContact.Channel") ?? default, form["SafeContact.Value"].Trim(),
                form["SafeContact.Times"].Trim(), form.Ticked("SafeContact.Voicemail"), form["SafeContact.DoNotContact"].Trim()),
            new HomeAddress(
                form["Address.Lines"].Trim(), form["Address.Postcode"].Trim(), form["Address.Ward"].Trim(),
                areas.FirstOrDefault(area => area.Code == form["Address.District"]) ?? new Area("", "")),
            new Incident(
                form["Incident.Account"].Trim(), Date("Incident.HappenedOn"), form["Incident.Place"].Trim(),
                form.Choices<Strand>("Incident.Strands"), form["Incident.CrimeReference"].Trim(),
                form["Incident.Suspect"].Trim(), form["Incident.PoliceIntelligence"].Trim(), form["Incident.ReportedBy"].Trim()),
            new Risk(form.Choice<RiskLevel>("Risk.Level") ?? default, form["Risk.Why"].Trim()),
            new Consent(
                form.Choice<ConsentState>("Consent.State") ?? (ConsentState)(-1),
                form.Choice<ConsentState>("Consent.State") is ConsentState.Given ? form.Choices<SharingPurpose>("Consent.Purposes") : [],
                Date("Consent.AskedOn"), form["Consent.HowAsked"].Trim()));
        return (command, wrong);

        DateOnly? Date(string field)
        {
            var date = form.Date(field, out var isWrong);
            if (!isWrong)
                return date;
            // No day of the calendar: one that is refused stands for it, so that everything else wrong is said as well.
            wrong.Add(field);
            return DateOnly.MaxValue;
        }
    }
}
