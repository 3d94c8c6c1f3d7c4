using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Portal.Cases;

internal static class CaseLinks
{
    /// <summary>Opening a case on one page.</summary>
    public const string Open = "/cases/open";

    /// <summary>Opening a case step by step.</summary>
    public static string Start(Guid? started = null, string step = "who") =>
        started is { } id ? $"/cases/start?started={id}&step={step}" : "/cases/start";

    public static string List(CaseReference? after = null) => after is { } reference ? $"/cases?after={reference}" : "/cases";

    public const string Undecided = "/cases/overrides";

    public const string OverridesToAudit = "/cases/overrides/audit";

    public const string Restrictions = "/restrictions";

    public static string Case(CaseReference reference) => $"/cases/{reference}";

    public static string Sharing(CaseReference reference) => $"/cases/{reference}/sharing";

    public static string Sharing(CaseReference reference, SharingPurpose purpose) => $"{Sharing(reference)}?purpose={purpose}";

    /// <summary>The case as this partner would see it.</summary>
    public static string SeenAs(CaseReference reference, OrganisationId partner, SharingPurpose purpose) =>
        $"/cases/{reference}/as/{partner}?purpose={purpose}";

    /// <summary>The same page with the cell's explanation on top.</summary>
    public static string Why(CaseReference reference, SharingPurpose purpose, DataCategory category, OrganisationId partner) =>
        $"{Sharing(reference)}?purpose={purpose}&category={category}&partner={partner}#why";

    public static string History(CaseReference reference) => $"/cases/{reference}/history";

    public static string Subject(CaseReference reference) => $"/cases/{reference}/subject";

    public static string Contact(CaseReference reference) => $"/cases/{reference}/contact";

    public static string Address(CaseReference reference) => $"/cases/{reference}/address";

    public static string NewIncident(CaseReference reference) => $"/cases/{reference}/incidents/new";

    /// <summary>Incidents are numbered from 1.</summary>
    public static string Incident(CaseReference reference, int number) => $"/cases/{reference}/incidents/{number}";

    public static string Risk(CaseReference reference) => $"/cases/{reference}/risk";

    /// <summary>After a change: with whom an update could be shared.</summary>
    public static string Tell(CaseReference reference) => $"/cases/{reference}/tell";

    public static string Consent(CaseReference reference) => $"/cases/{reference}/consent";

    public static string WithdrawConsent(CaseReference reference) => $"/cases/{reference}/withdraw-consent";

    public static string Wishes(CaseReference reference) => $"/cases/{reference}/wishes";

    public static string Conflict(CaseReference reference) => $"/cases/{reference}/conflict";

    /// <summary>Lifting a restriction in place of a data protection officer.</summary>
    public static string StandIn(CaseReference reference, Guid id) => $"/cases/{reference}/restrictions/{id}/lift";

    public static string AskOverride(CaseReference reference) => $"/cases/{reference}/override";

    /// <summary>The same, for what a draft needs; from there it goes back to the draft.</summary>
    public static string AskOverride(CaseReference reference, OrganisationId recipient, SharingPurpose purpose, ReferralReference draft) =>
        $"{AskOverride(reference)}?recipient={recipient}&purpose={purpose}&draft={draft}";

    public static string Overrides(CaseReference reference) => $"/cases/{reference}#overrides";

    public static string AuditOverride(CaseReference reference, Guid id) => $"/cases/{reference}/overrides/{id}/audit";

    public static string EndOverride(CaseReference reference, Guid id) => $"/cases/{reference}/overrides/{id}/end";

    public static string DecideOverride(CaseReference reference, Guid id) => $"/cases/{reference}/overrides/{id}/decide";

    public static string PersonTold(CaseReference reference, Guid id) => $"/cases/{reference}/overrides/{id}/told";

    /// <summary>The restrictions of a case, for the data protection officer.</summary>
    public static string RestrictionsOf(CaseReference reference) => $"/restrictions/{reference}";

    public static string Restrict(CaseReference reference) => $"/restrictions/{reference}/set";

    public static string LiftRestriction(CaseReference reference, Guid id) => $"/restrictions/{reference}/{id}/lift";
}
