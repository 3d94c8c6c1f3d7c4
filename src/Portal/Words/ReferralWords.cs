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
        "acknowledged" => "First opened by the recipient",
        "update-shared" => "Update shared",
        "claimed" => "Taken on as their own",
        "reassigned" => "Given to a colleague",
        "escalation-heard" => "A supervisor has heard of it",
        "person-forgotten" => "Erased",
        _ => ClockWords.History(what),
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
        ReferralMove.ShareUpdate => "Share an update",
        ReferralMove.Claim => "Take it on as yours",
        ReferralMove.Reassign => "Give it to a colleague",
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

    public static string Consent(ConsentState state, DateOnly? askedOn) => state switch
    {
        ConsentState.Given => askedOn is { } day ? $"The person agreed on {TimeWords.Date(day)}" : "The person agreed",
        ConsentState.Refused => "The person does not want their story shared; it is shared on the law alone",
        ConsentState.Withdrawn => "The person took their agreement back; it is shared on the law alone",
        _ => "The person has not been asked; it is shared on the law alone",
    };

    /// <summary>Where the override that a draft needs stands.</summary>
    public static string Of(DraftOverrideState state) => state switch
    {
        DraftOverrideState.Waits => "Waits for approval",
        DraftOverrideState.Approved => "Approved: go on",
        DraftOverrideState.Refused => "Approval refused",
        DraftOverrideState.Ended => "Approval ended",
        _ => "Needs approval",
    };

    public static TagColour Colour(DraftOverrideState state) => state switch
    {
        DraftOverrideState.Waits => TagColour.Yellow,
        DraftOverrideState.Approved => TagColour.Green,
        DraftOverrideState.Refused or DraftOverrideState.Ended => TagColour.Red,
        _ => TagColour.Grey,
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
        ReferralRefusals.DuplicateOpen when refusal.Detail is { Length: > 0 } open =>
            $"Choose another partner: this one {PartnerWords.WhyNot(refusal.Code)}, {open}",
        _ when PartnerWords.WhyNot(refusal.Code) is { } whyNot => $"Choose another partner: this one {whyNot}",
        ReferralRefusals.NothingMayBeShared => "Nothing may be shared with this partner for this purpose. Choose another partner or another purpose, or ask the person whether they agree",
        ReferralRefusals.WideningWithoutReason => "Enter why they need more than usual",
        ReferralRefusals.WideningNotAllowed => "This part cannot be widened for this partner",
        ReferralRefusals.NothingChosen => "Select what has changed and should be shared",
        ReferralRefusals.CategoryWithheld => $"{Category(refusal.Field)} cannot be shared: {SharingWords.Reason(refusal.Detail ?? "")}",
        ReferralRefusals.AlreadyClaimed => "A colleague has taken this referral on already. They, or a supervisor, can give it to you",
        ReferralRefusals.AlreadyOwner => "This referral is theirs already",
        ReferralRefusals.CannotTakeReferrals => "Select a colleague who works on referrals",
        ReferralRefusals.NothingEscalated => "This is no longer raised to you",
        ReferralRefusals.SharingStopped => "What this referral shares is stopped at the moment, so nobody can take it on. Its page says why",
        ReferralRefusals.PhoneCallNeeded => "Enter whom you phoned, their role and number, and when: an immediate referral needs a call",
        CommonRefusals.Missing when refusal.Field is "Recipient" => "Select who this goes to",
        CommonRefusals.Missing when refusal.Field is "Purpose" => "Select what this is for",
        CommonRefusals.Missing when refusal.Field is "Urgency" => "Select how soon you need an answer",
        CommonRefusals.Missing when refusal.Field is "To" => "Select a colleague",
        CommonRefusals.Missing when refusal.Field is "Outcome" => "Select what came of it",
        _ => RefusalWords.Of(refusal, Field(refusal.Field)),
    };

    // "Categories.Suspect"
    private static string Category(string field) =>
        Enum.TryParse<DataCategory>(field.Split('.')[^1], out var category) ? $"“{SharingWords.Of(category)}”" : "This part";

    private static string Field(string field) => field switch
    {
        "AskedFor" => "what you ask them to do",
        "WhyNow" => "why now",
        "Summary" => "the summary that they read before they answer",
        "Note" => "what has changed",
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
