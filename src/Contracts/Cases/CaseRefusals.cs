namespace Partnership.Contracts.Cases;

/// <summary>Refusals of this feature.</summary>
public static class CaseRefusals
{
    public const string NoStrand = "no-strand";
    public const string InTheFuture = "in-the-future";
    public const string ConsentWithoutPurpose = "consent-without-purpose";
    public const string AgeUnknown = "age-unknown";
    public const string AlreadyOpen = "already-open";

    /// <summary>Somebody who could not decide cannot have consented for themself (Mental Capacity Act 2005, section 3).</summary>
    public const string ConsentWithoutCapacity = "consent-without-capacity";

    /// <summary>The consent would have ended before it was asked for.</summary>
    public const string ExpiresBeforeAsked = "expires-before-asked";

    /// <summary>There is no consent that could be withdrawn.</summary>
    public const string ConsentNotGiven = "consent-not-given";

    /// <summary>The consent would have been withdrawn before it was asked for.</summary>
    public const string WithdrawnBeforeAsked = "withdrawn-before-asked";

    /// <summary>A restriction or a conflict concerns one organisation or one person: not both, not neither.</summary>
    public const string OneOrganisationOrPerson = "one-organisation-or-person";

    /// <summary>No partner is registered under this id.</summary>
    public const string PartnerUnknown = "partner-unknown";

    /// <summary>No partner has a member of this id.</summary>
    public const string PersonUnknown = "person-unknown";

    /// <summary>The organisation that leads the case cannot be kept from it, nor be shared with.</summary>
    public const string PartnerIsLead = "partner-is-lead";

    /// <summary>The same restriction or conflict stands already.</summary>
    public const string AlreadyRestricted = "already-restricted";

    /// <summary>The restriction does not stand (any more).</summary>
    public const string NoSuchRestriction = "no-such-restriction";

    /// <summary>Commissioners get no live cases, under an override neither.</summary>
    public const string PartnerNeverGetsCases = "partner-never-gets-cases";

    /// <summary>An override for this partner and purpose has been asked for or approved already.</summary>
    public const string OverrideExists = "override-exists";

    /// <summary>The case has no such override.</summary>
    public const string NoSuchOverride = "no-such-override";

    /// <summary>The override has been approved or refused already.</summary>
    public const string OverrideDecided = "override-decided";

    /// <summary>Who asked for an override cannot decide on it.</summary>
    public const string OwnOverride = "own-override";

    /// <summary>Only an approved override is one that the person may have to be told of.</summary>
    public const string OverrideNotApproved = "override-not-approved";

    /// <summary>It stands on record already that the person was told.</summary>
    public const string AlreadyTold = "already-told";

    /// <summary>Only an override that is in force can be audited or ended.</summary>
    public const string OverrideNotInForce = "override-not-in-force";

    /// <summary>The next audit must be after today.</summary>
    public const string NextAuditNotAhead = "next-audit-not-ahead";

    /// <summary>The next audit must be within twelve months.</summary>
    public const string NextAuditTooFar = "next-audit-too-far";

    /// <summary>The caller in person is restricted from a part of the case that the command would overwrite unseen.</summary>
    public const string PartOutOfSight = "part-out-of-sight";

    /// <summary>The case has no incident of this number.</summary>
    public const string NoSuchIncident = "no-such-incident";

    /// <summary>Nothing is recorded of such a person.</summary>
    public const string NoSuchPerson = "no-such-person";

    /// <summary>All that was recorded of them has been erased, and nothing recorded since.</summary>
    public const string AlreadyErased = "already-erased";

    /// <summary>Nobody lifts what keeps themself from a case or a part of it.</summary>
    public const string OwnRestriction = "own-restriction";

    /// <summary>A data protection officer can lift it, so a supervisor does not.</summary>
    public const string OfficerCanLift = "officer-can-lift";

    /// <summary>Who declared a conflict does not lift it in place of a data protection officer.</summary>
    public const string OwnDeclaration = "own-declaration";

    /// <summary>The reason for a lower level of risk is the one that stood for the higher.</summary>
    public const string ReasonUnchanged = "reason-unchanged";

    /// <summary>A level of risk is lowered by a supervisor only.</summary>
    public const string LoweringNeedsSupervisor = "lowering-needs-supervisor";
}
