using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>Reads the form that opens a case.</summary>
internal static class OpenCaseForm
{
    private const string ExpiresOn = "Consent.ExpiresOn";

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
                form["Subject.Language"].Trim(), form.Ticked("Subject.InterpreterNeeded"), form["Subject.AccessNeeds"].Trim(),
                form.Ticked("Subject.AdultAtRisk")),
            new SafeContact(
                form.Choice<ContactChannel>("SafeContact.Channel") ?? default, form["SafeContact.Value"].Trim(),
                form["SafeContact.Times"].Trim(), form.Ticked("SafeContact.Voicemail"), form["SafeContact.DoNotContact"].Trim()),
            new HomeAddress(
                form["Address.Lines"].Trim(), form["Address.Postcode"].Trim(), form["Address.Ward"].Trim(),
                areas.FirstOrDefault(area => area.Code == form["Address.District"]) ?? new Area("", "")),
            new Incident(
                form["Incident.Account"].Trim(), Date("Incident.HappenedOn"), form["Incident.Place"].Trim(),
                form.Choices<Strand>("Incident.Strands"), form["Incident.CrimeReference"].Trim(),
                form["Incident.Suspect"].Trim(), form["Incident.PoliceIntelligence"].Trim(), form["Incident.ReportedBy"].Trim(),
                form.Choice<ReporterNaming>("Incident.Naming") ?? ReporterNaming.NotRecorded,
                form.Choice<ReporterWish>("Incident.Wish") ?? ReporterWish.NotRecorded),
            new Risk(form.Choice<RiskLevel>("Risk.Level") ?? default, form["Risk.Why"].Trim()),
            Agreed(form, Date),
            new Wishes(
                form["Wishes.Wants"].Trim(), form["Wishes.DoesNotWant"].Trim(), [],
                form.Choices<OrganisationKind>("Wishes.KindsNotToBeTold")));
        return (wrong.Contains(ExpiresOn) ? Impossible(command) : command, wrong);

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

    // What stands under "They agreed" counts only where they did.
    private static Consent Agreed(PostedForm form, Func<string, DateOnly?> date)
    {
        var said = new Consent(
            form.Choice<ConsentState>("Consent.State") ?? (ConsentState)(-1), [], date("Consent.AskedOn"), form["Consent.HowAsked"].Trim());
        if (said.State is not ConsentState.Given)
            return said;
        var givenBy = form.Choice<ConsentGivenBy>("Consent.GivenBy") ?? ConsentGivenBy.Person;
        return said with
        {
            Purposes = form.Choices<SharingPurpose>("Consent.Purposes"),
            // One that cannot be read is no partner, and is refused: leaving it out could mean all of them.
            Recipients = [.. form.All("Consent.Recipients").Select(text => OrganisationId.TryParse(text) ?? default)],
            GivenBy = givenBy,
            HasCapacity = givenBy is ConsentGivenBy.Person,
            ExpiresOn = date(ExpiresOn),
        };
    }

    // No day of the calendar is too late for an end: one before the day they were asked is refused.
    private static OpenCase Impossible(OpenCase command) => command with
    {
        Consent = command.Consent with { ExpiresOn = DateOnly.MinValue, AskedOn = command.Consent.AskedOn ?? DateOnly.MinValue },
    };
}
