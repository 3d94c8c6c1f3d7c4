using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>The recipient asks the sender something before answering. The clock runs on.</summary>
[GenerateSerializer, Immutable, Alias("ask-question")]
public sealed record AskQuestion(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] string Question);

/// <summary>The sender answers the open question.</summary>
[GenerateSerializer, Immutable, Alias("reply-to-question")]
public sealed record ReplyToQuestion(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] string Reply);

/// <summary>The sender takes the referral back before it was answered.</summary>
[GenerateSerializer, Immutable, Alias("withdraw-referral")]
public sealed record WithdrawReferral(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] string Reason);

/// <summary>The recipient was in touch with the person for the first time.</summary>
[GenerateSerializer, Immutable, Alias("record-first-contact")]
public sealed record RecordFirstContact(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] DateOnly? On);

/// <summary>Done: the outcome for the sender, and, worded apart, what the person may be told.</summary>
[GenerateSerializer, Immutable, Alias("complete-referral")]
public sealed record CompleteReferral(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] ReferralOutcome? Outcome,
    [property: Id(3)] string WhatWasDone,
    [property: Id(4)] string PersonMayBeTold);

/// <summary>The recipient stops without what was asked for.</summary>
[GenerateSerializer, Immutable, Alias("end-referral")]
public sealed record EndReferral(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] string Reason);

/// <summary>The sender's supervisor takes back what was shared: access stops, destruction is asked for.</summary>
[GenerateSerializer, Immutable, Alias("recall-referral")]
public sealed record RecallReferral(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] string Reason);

/// <summary>The recipient confirms that no copy is left, and how that was made sure.</summary>
[GenerateSerializer, Immutable, Alias("confirm-destruction")]
public sealed record ConfirmDestruction(
    [property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] string How);
