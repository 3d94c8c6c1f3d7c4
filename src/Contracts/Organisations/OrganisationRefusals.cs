namespace Partnership.Contracts.Organisations;

/// <summary>Refusals of this feature.</summary>
public static class OrganisationRefusals
{
    /// <summary>The code is not an ONS code: a letter and eight digits.</summary>
    public const string BadOfficialCode = "bad-official-code";

    /// <summary>Nobody changes what they themselves are trusted with.</summary>
    public const string OwnMembership = "own-membership";

    /// <summary>The role reaches beyond the organisation: only who looks after the partnership gives or takes it.</summary>
    public const string RoleBeyondOrganisation = "role-beyond-organisation";

    /// <summary>The name and kind of a partner are for who looks after the partnership to change.</summary>
    public const string NameIsThePartnerships = "name-is-the-partnerships";

    /// <summary>Somebody of this name works there already.</summary>
    public const string NameIsTaken = "name-is-taken";

    /// <summary>A capacity is 1 to 100,000 open referrals.</summary>
    public const string CapacityOutOfRange = "capacity-out-of-range";

    /// <summary>Who confirms who works there has to say that they went through all of them.</summary>
    public const string NotConfirmed = "not-confirmed";

    /// <summary>Of somebody who has left nothing is left to be changed.</summary>
    public const string LeftAndToChange = "left-and-to-change";
    /// <summary>
    /// There is no such invitation, or it was withdrawn, accepted by another, has run out, or was made by somebody who may
    /// no longer invite: which of these is never told.
    /// </summary>
    public const string InvitationClosed = "invitation-closed";

    /// <summary>Who would accept works there already.</summary>
    public const string WorksThereAlready = "works-there-already";

    /// <summary>The invitation is for a member who is somebody else.</summary>
    public const string ForSomebodyElse = "for-somebody-else";
}
