using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Words;

/// <summary>The words of referrals.</summary>
internal static class ReferralWords
{
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Immediate => "Immediate: within an hour of sending",
        Urgency.Within24Hours => "Urgent: within 24 hours of sending",
        _ => "Standard: within three working days of sending",
    };

    public static string Short(Urgency urgency) => urgency switch
    {
        Urgency.Immediate => "Immediate",
        Urgency.Within24Hours => "24 hours",
        _ => "Standard",
    };

    /// <summary>Where a referral stands, as the one who reads it needs to know.</summary>
    public static string Of(ReferralStatus status, bool received) => status switch
    {
        ReferralStatus.Sent => received ? "Awaiting your answer" : "Awaiting their answer",
        ReferralStatus.Questioned => received ? "Awaiting their reply" : "Awaiting your reply",
        ReferralStatus.Active => "In contact",
        _ => status.ToString(),
    };

    /// <summary>Whether somebody still has to do something by a time.</summary>
    public static bool IsOpen(ReferralStatus status) =>
        status is ReferralStatus.Sent or ReferralStatus.Questioned or ReferralStatus.Accepted or ReferralStatus.Active or ReferralStatus.Recalled;

    public static TagColour Colour(ReferralStatus status) => status switch
    {
        ReferralStatus.Sent => TagColour.Yellow,
        ReferralStatus.Questioned => TagColour.Purple,
        ReferralStatus.Accepted or ReferralStatus.Active => TagColour.Green,
        ReferralStatus.Completed => TagColour.Blue,
        ReferralStatus.Declined or ReferralStatus.Recalled => TagColour.Red,
        _ => TagColour.Grey,
    };

    public static string Of(DeclineReason reason) => reason switch
    {
        DeclineReason.OutOfArea => "Outside the area we cover",
        DeclineReason.NoConsent => "The person has not agreed to it",
        DeclineReason.NotHateRelated => "Not related to hate",
        DeclineReason.NotEligible => "Not something our service can offer",
        DeclineReason.Capacity => "No capacity at the moment",
        DeclineReason.Duplicate => "We have this referral already",
        DeclineReason.ConflictOfInterest => "Conflict of interest",
        DeclineReason.InsufficientInformation => "Not enough information to decide",
        DeclineReason.RiskTooHigh => "The risk is higher than we can hold",
        _ => "We support this person already",
    };

    public static string History(string what) => what switch
    {
        "sent" => "Sent",
        "accepted" => "Accepted",
        "declined" => "Declined",
        "asked" => "Question asked",
        "replied" => "Question answered",
        "withdrawn" => "Withdrawn",
        "first-contact" => "First contact",
        "completed" => "Completed",
        "ended" => "Ended",
        "recalled" => "Recalled",
        "destruction-confirmed" => "Destruction confirmed",
        _ when what.StartsWith("clock-", StringComparison.Ordinal) => Clock(what.Split('-')),
        _ => what,
    };

    /// <summary>The label of the button that leads to a move.</summary>
    public static string Of(ReferralMove move) => move switch
    {
        ReferralMove.Accept => "Accept referral",
        ReferralMove.Decline => "Decline",
        ReferralMove.Ask => "Ask a question",
        ReferralMove.Reply => "Reply to their question",
        ReferralMove.Withdraw => "Withdraw",
        ReferralMove.RecordFirstContact => "Record first contact",
        ReferralMove.Complete => "Complete with an outcome",
        ReferralMove.End => "End without an outcome",
        ReferralMove.Recall => "Recall",
        ReferralMove.ConfirmDestruction => "Confirm that no copy is left",
        _ => "Send",
    };

    public static string Of(ReferralOutcome outcome) => outcome switch
    {
        ReferralOutcome.SupportGiven => "The person got support",
        ReferralOutcome.HomeMadeSafe => "Their home was made safe, or another was found",
        ReferralOutcome.BehaviourStopped => "The behaviour was stopped",
        ReferralOutcome.SafeguardingTakenUp => "Safeguarding took it up",
        ReferralOutcome.PersonDidNotWantHelp => "The person did not want help",
        ReferralOutcome.PersonCouldNotBeReached => "The person could not be reached",
        _ => "Nothing more to do",
    };

    // "clock-Answer-Supervisor"
    private static string Clock(string[] parts)
    {
        var what = parts[1] switch
        {
            "Answer" => "answer",
            "FirstContact" => "first contact",
            "Outcome" => "outcome",
            _ => "confirmation of destruction",
        };
        return parts[2] switch
        {
            "Reminder" => $"Reminder: four fifths of the time for the {what} are over",
            "Supervisor" => $"The {what} is late: for the recipient's supervisor",
            _ => $"The {what} is very late: for the partnership and the sender",
        };
    }

    public static string Consent(ConsentState state, DateOnly? askedOn) => state switch
    {
        ConsentState.Given => askedOn is { } day ? $"The person agreed on {TimeWords.Date(day)}" : "The person agreed",
        ConsentState.Refused => "The person does not want their story shared; it is shared on the law alone",
        ConsentState.Withdrawn => "The person took their agreement back; it is shared on the law alone",
        _ => "The person has not been asked; it is shared on the law alone",
    };

    /// <summary>Why a partner cannot be chosen.</summary>
    public static string WhyNot(string code) => code switch
    {
        ReferralRefusals.RecipientOutOfArea => "does not cover the district where this person lives",
        ReferralRefusals.NeverLiveCases => "commissioners never see a live case",
        ReferralRefusals.RecipientIsSender => "is your own organisation",
        SharingReasons.NoAgreement => "has no sharing agreement in force with you",
        _ => "is not known to the partnership",
    };

    /// <summary>Words a refusal of the composer or of an answer.</summary>
    public static string Of(Refusal refusal) => refusal.Code switch
    {
        ReferralRefusals.AlreadyAnswered => "This referral has been answered already",
        ReferralRefusals.NotSent => "This referral has not been sent yet",
        ReferralRefusals.NotAcceptedYet => "This referral has not been accepted yet",
        ReferralRefusals.WasDeclined => "This referral was declined",
        ReferralRefusals.WasWithdrawn => "This referral was withdrawn",
        ReferralRefusals.WasClosed => "This referral has been closed",
        ReferralRefusals.WasRecalled => "This referral was recalled",
        ReferralRefusals.NoOpenQuestion => "There is no question to reply to",
        ReferralRefusals.QuestionOpen => "Your last question has not been answered yet",
        ReferralRefusals.AlreadyInContact => "The first contact has been recorded already",
        ReferralRefusals.NotRecalled => "This referral was not recalled",
        ReferralRefusals.DestructionConfirmed => "Destruction has been confirmed already",
        ReferralRefusals.BeforeAcceptance => "The contact must be on or after the day on which the referral was accepted",
        ReferralRefusals.InTheFuture => "The contact must be today or in the past",
        ReferralRefusals.NotADraft => "This referral has been sent already",
        ReferralRefusals.RecipientIsSender or ReferralRefusals.RecipientUnknown or ReferralRefusals.RecipientOutOfArea
            or ReferralRefusals.NeverLiveCases or SharingReasons.NoAgreement =>
            $"Choose another partner: this one {WhyNot(refusal.Code)}",
        ReferralRefusals.NothingMayBeShared => "Nothing may be shared with this partner for this purpose. Choose another partner or another purpose, or ask the person whether they agree",
        ReferralRefusals.WideningWithoutReason => "Enter why they need more than usual",
        ReferralRefusals.WideningNotAllowed => "This part cannot be widened for this partner",
        ReferralRefusals.PhoneCallNeeded => "Enter whom you phoned, their role and number, and when: an immediate referral needs a call",
        CommonRefusals.Missing when refusal.Field is "Recipient" => "Select who this goes to",
        CommonRefusals.Missing when refusal.Field is "Purpose" => "Select what this is for",
        CommonRefusals.Missing when refusal.Field is "Urgency" => "Select how soon you need an answer",
        CommonRefusals.Missing when refusal.Field is "Outcome" => "Select what came of it",
        _ => RefusalWords.Of(refusal, Field(refusal.Field)),
    };

    private static string Field(string field) => field switch
    {
        "AskedFor" => "what you ask them to do",
        "WhyNow" => "why now",
        "Summary" => "the summary that they read before they answer",
        "PhoneCall" => "whom you phoned",
        "WhereElse" => "where else they could turn",
        "Question" => "your question",
        "Reply" => "your reply",
        "On" => "the day of the contact",
        "Outcome" => "an outcome",
        "WhatWasDone" => "what was done",
        "PersonMayBeTold" => "what the person may be told",
        "How" => "how you made sure",
        "Reason" => "a reason",
        _ when field.StartsWith("Widened.", StringComparison.Ordinal) => "why they need more than usual",
        _ => "this answer",
    };
}
