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
                new IncidentRecorded(command.Incident with { Number = 1 }),
                new RiskAssessed(command.Risk),
                ConsentDecisions.Recorded(command.Consent),
                .. command.Wishes is { } wishes ? new IEvent[] { ConsentDecisions.Recorded(wishes) } : [],
            ])
            : Decision.Refused(refusals);
    }

    /// <summary>All that stands against opening this; empty when nothing does.</summary>
    public static ImmutableArray<Refusal> Check(OpenCase command, DateOnly today)
    {
        var checks = new FieldChecks().Required("Title", command.Title, 120);
        CaseFieldChecks.Subject(checks, command.Subject, today);
        CaseFieldChecks.Contact(checks, command.SafeContact);
        CaseFieldChecks.Address(checks, command.Address);
        CaseFieldChecks.Incident(checks, command.Incident, today);
        CaseFieldChecks.Risk(checks, command.Risk);
        ConsentDecisions.CheckConsent(checks, command.Consent, today);
        if (command.Wishes is { } wishes)
            ConsentDecisions.CheckWishes(checks, wishes);
        return checks.Refusals;
    }
}
