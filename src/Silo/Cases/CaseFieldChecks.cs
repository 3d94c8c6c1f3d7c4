using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Cases;

/// <summary>What the parts of a case must hold, when it is opened and whenever one is recorded anew.</summary>
internal static class CaseFieldChecks
{
    /// <summary>An account of an incident in characters; the referral form of the field's guidance has the same.</summary>
    public const int AccountLimit = 2000;

    public static FieldChecks Subject(FieldChecks checks, Subject subject, DateOnly today) => checks
        .Required("Subject.Name", subject.Name, 200)
        .Require(subject.BirthDate is null || subject.BirthDate <= today, "Subject.BirthDate", CaseRefusals.InTheFuture)
        .Require(subject.BirthDate is not null || subject.AgeBand is not AgeBand.Unknown, "Subject.AgeBand", CaseRefusals.AgeUnknown)
        .Choice<AgeBand>("Subject.AgeBand", subject.AgeBand)
        .Optional("Subject.Characteristics", subject.Characteristics, 1000)
        .Required("Subject.Language", subject.Language, 100)
        .Optional("Subject.AccessNeeds", subject.AccessNeeds, 500);

    public static FieldChecks Contact(FieldChecks checks, SafeContact contact) => checks
        .Choice<ContactChannel>("SafeContact.Channel", contact.Channel)
        .Required("SafeContact.Value", contact.Value, 200)
        .Optional("SafeContact.Times", contact.Times, 200)
        .Optional("SafeContact.DoNotContact", contact.DoNotContact, 500);

    public static FieldChecks Address(FieldChecks checks, HomeAddress address) => checks
        .Required("Address.Lines", address.Lines, 300)
        .Optional("Address.Postcode", address.Postcode, 10)
        .Optional("Address.Ward", address.Ward, 100)
        .Required("Address.District", address.District.Code, 9)
        .Optional("Address.District", address.District.Name, 100);

    public static FieldChecks Incident(FieldChecks checks, Incident incident, DateOnly today) => checks
        .Required("Incident.Account", incident.Account, AccountLimit)
        .Require(incident.HappenedOn is null || incident.HappenedOn <= today, "Incident.HappenedOn", CaseRefusals.InTheFuture)
        .Optional("Incident.Place", incident.Place, 200)
        .Require(!incident.Strands.OrEmpty().IsEmpty, "Incident.Strands", CaseRefusals.NoStrand)
        .Choices("Incident.Strands", incident.Strands.OrEmpty())
        .Optional("Incident.CrimeReference", incident.CrimeReference, 50)
        .Optional("Incident.Suspect", incident.Suspect, 1000)
        .Optional("Incident.PoliceIntelligence", incident.PoliceIntelligence, 1000)
        .Optional("Incident.ReportedBy", incident.ReportedBy, 200)
        .Choice<ReporterNaming>("Incident.Naming", incident.Naming)
        .Choice<ReporterWish>("Incident.Wish", incident.Wish);

    public static FieldChecks Risk(FieldChecks checks, Risk risk) => checks
        .Choice<RiskLevel>("Risk.Level", risk.Level)
        .Required("Risk.Why", risk.Why, 1000);
}
