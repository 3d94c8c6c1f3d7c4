using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Cases;

/// <summary>What may happen to a case.</summary>
internal static class CaseDecisions
{
    /// <summary>An account of an incident in characters; the referral form of the field's guidance has the same.</summary>
    public const int AccountLimit = 2000;

    public static Decision Open(CaseState state, OpenCase command, Caller caller, DateTimeOffset now)
    {
        if (state.IsOpen)
            return Decision.Refused(CaseRefusals.AlreadyOpen);
        var refusals = Check(command, DateOnly.FromDateTime(now.UtcDateTime));
        return refusals.IsEmpty
            ? Decision.Of(
            [
                new CaseOpened(caller.Organisation, command.Title.Trim(), caller.User, now),
                new SubjectRecorded(command.Subject),
                new SafeContactSet(command.SafeContact),
                new AddressRecorded(command.Address),
                new IncidentRecorded(command.Incident),
                new RiskAssessed(command.Risk),
                ConsentDecisions.Recorded(command.Consent),
                .. command.Wishes is { } wishes ? new IEvent[] { ConsentDecisions.Recorded(wishes) } : [],
            ])
            : Decision.Refused(refusals);
    }

    private static ImmutableArray<Refusal> Check(OpenCase command, DateOnly today)
    {
        var checks = new FieldChecks().Required("Title", command.Title, 120);
        CheckSubject(checks, command.Subject, today);
        CheckContact(checks, command.SafeContact);
        CheckAddress(checks, command.Address);
        CheckIncident(checks, command.Incident, today);
        checks
            .Choice<RiskLevel>("Risk.Level", command.Risk.Level).Required("Risk.Why", command.Risk.Why, 1000);
        ConsentDecisions.CheckConsent(checks, command.Consent, today);
        if (command.Wishes is { } wishes)
            ConsentDecisions.CheckWishes(checks, wishes);
        return checks.Refusals;
    }

    private static void CheckSubject(FieldChecks checks, Subject subject, DateOnly today) => checks
        .Required("Subject.Name", subject.Name, 200)
        .Require(subject.BirthDate is null || subject.BirthDate <= today, "Subject.BirthDate", CaseRefusals.InTheFuture)
        .Require(subject.BirthDate is not null || subject.AgeBand is not AgeBand.Unknown, "Subject.AgeBand", CaseRefusals.AgeUnknown)
        .Choice<AgeBand>("Subject.AgeBand", subject.AgeBand)
        .Optional("Subject.Characteristics", subject.Characteristics, 1000)
        .Required("Subject.Language", subject.Language, 100)
        .Optional("Subject.AccessNeeds", subject.AccessNeeds, 500);

    private static void CheckContact(FieldChecks checks, SafeContact contact) => checks
        .Choice<ContactChannel>("SafeContact.Channel", contact.Channel)
        .Required("SafeContact.Value", contact.Value, 200)
        .Optional("SafeContact.Times", contact.Times, 200)
        .Optional("SafeContact.DoNotContact", contact.DoNotContact, 500);

    private static void CheckAddress(FieldChecks checks, HomeAddress address) => checks
        .Required("Address.Lines", address.Lines, 300)
        .Optional("Address.Postcode", address.Postcode, 10)
        .Optional("Address.Ward", address.Ward, 100)
        .Required("Address.District", address.District.Code, 9)
        .Optional("Address.District", address.District.Name, 100);

    private static void CheckIncident(FieldChecks checks, Incident incident, DateOnly today) => checks
        .Required("Incident.Account", incident.Account, AccountLimit)
        .Require(incident.HappenedOn is null || incident.HappenedOn <= today, "Incident.HappenedOn", CaseRefusals.InTheFuture)
        .Optional("Incident.Place", incident.Place, 200)
        .Require(!incident.Strands.IsEmpty, "Incident.Strands", CaseRefusals.NoStrand)
        .Choices("Incident.Strands", incident.Strands)
        .Optional("Incident.CrimeReference", incident.CrimeReference, 50)
        .Optional("Incident.Suspect", incident.Suspect, 1000)
        .Optional("Incident.PoliceIntelligence", incident.PoliceIntelligence, 1000)
        .Optional("Incident.ReportedBy", incident.ReportedBy, 200)
        .Choice<ReporterNaming>("Incident.Naming", incident.Naming)
        .Choice<ReporterWish>("Incident.Wish", incident.Wish);
}
