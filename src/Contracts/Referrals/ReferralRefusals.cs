namespace Partnership.Contracts.Referrals;

/// <summary>Refusals of this feature.</summary>
public static class ReferralRefusals
{
    public const string NotADraft = "not-a-draft";
    public const string AlreadyAnswered = "already-answered";
    public const string NotSent = "not-sent";
    public const string RecipientIsSender = "recipient-is-sender";
    public const string RecipientUnknown = "recipient-unknown";
    public const string RecipientOutOfArea = "recipient-out-of-area";
    public const string NeverLiveCases = "never-live-cases";
    public const string NothingMayBeShared = "nothing-may-be-shared";
    public const string WideningWithoutReason = "widening-without-reason";
    public const string WideningNotAllowed = "widening-not-allowed";
    public const string PhoneCallNeeded = "phone-call-needed";
}
