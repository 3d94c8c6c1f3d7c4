using Partnership.Contracts.Kernel;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Organisations;

/// <summary>
/// Who is told outside the portal: of vetting or training that runs out, whose it is and who can put it right; of people
/// who are to be confirmed, who does that, and when it is a week too late who looks after the partnership.
/// </summary>
internal static class OrganisationAlerts
{
    public static IEnumerable<OutboxMessage> Of(OrganisationId organisation, OrganisationState before, OrganisationState after) =>
        after.Told.Except(before.Told).SelectMany(told => Of(organisation, told)).Concat(Of(organisation, before.Attested, after.Attested));

    private static OutboxMessage[] Of(OrganisationId organisation, MemberDateNear told)
    {
        var occasion = $"{told.User}/{told.What}/{told.Until:yyyy-MM-dd}/{told.Days}";
        return
        [
            new Alert(organisation, AlertFor.Person, told.User).Message(occasion),
            new Alert(organisation, AlertFor.Administrators).Message(occasion),
        ];
    }

    private static IEnumerable<OutboxMessage> Of(OrganisationId organisation, StaffAttestations before, StaffAttestations after)
    {
        if (after.Reached is not { } reached || after.Reached == before.Reached)
            yield break;
        var occasion = $"attestation/{organisation}/{after.DueOn:yyyy-MM-dd}/{reached}";
        yield return new Alert(organisation, AlertFor.Administrators).Message(occasion);
        if (reached is AttestationMark.Overdue)
            yield return new Alert(PartnershipScope.Id, AlertFor.PartnershipAdministrators).Message(occasion);
    }
}
