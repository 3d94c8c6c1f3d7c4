namespace Partnership.Contracts.Referrals;

/// <summary>Refusals of this feature.</summary>
public static class ReferralRefusals
{
    public const string NotADraft = "not-a-draft";
    public const string AlreadyAnswered = "already-answered";
    public const string NotSent = "not-sent";
    public const string NotAcceptedYet = "not-accepted-yet";
    public const string WasDeclined = "was-declined";
    public const string WasWithdrawn = "was-withdrawn";
    public const string WasClosed = "was-closed";
    public const string WasRecalled = "was-recalled";
    public const string NoOpenQuestion = "no-open-question";
    public const string QuestionOpen = "question-open";
    public const string AlreadyInContact = "already-in-contact";
    public const string NotRecalled = "not-recalled";
    public const string DestructionConfirmed = "destruction-confirmed";
    public const string BeforeAcceptance = "before-acceptance";
    public const string InTheFuture = "in-the-future";
    public const string RecipientIsSender = "recipient-is-sender";
    public const string RecipientUnknown = "recipient-unknown";
    public const string RecipientOutOfArea = "recipient-out-of-area";
    public const string NeverLiveCases = "never-live-cases";
    public const string NothingMayBeShared = "nothing-may-be-shared";
    public const string WideningWithoutReason = "widening-without-reason";
    public const string WideningNotAllowed = "widening-not-allowed";
    public const string PhoneCallNeeded = "phone-call-needed";

    /// <summary>A suspension, a restriction or a lapsed date stops what the referral shares, so nobody can take it on.</summary>
    public const string SharingStopped = "sharing-stopped";

    /// <summary>A referral of the same person to the same partner is open; the detail is its reference.</summary>
    public const string DuplicateOpen = "duplicate-open";

    /// <summary>An update names no category.</summary>
    public const string NothingChosen = "nothing-chosen";

    /// <summary>A category chosen for an update is withheld today; the detail is the first of the policy's reasons.</summary>
    public const string CategoryWithheld = "category-withheld";

    /// <summary>Somebody else of the caller's side has the referral: a supervisor can give it to another.</summary>
    public const string AlreadyClaimed = "already-claimed";

    /// <summary>The referral is this worker's already.</summary>
    public const string AlreadyOwner = "already-owner";

    /// <summary>Not a worker of the caller's organisation who may work on referrals.</summary>
    public const string CannotTakeReferrals = "cannot-take-referrals";

    /// <summary>Nothing of this name was escalated to the caller's organisation.</summary>
    public const string NothingEscalated = "nothing-escalated";
}
