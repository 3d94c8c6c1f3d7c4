using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>Starts a draft from a case.</summary>
[GenerateSerializer, Immutable, Alias("start-referral")]
public sealed record StartReferral([property: Id(0)] CommandId Command, [property: Id(1)] CaseReference Case);

/// <summary>Keeps the draft as it now reads; <c>SeenVersion</c> is the draft's version that the form showed.</summary>
[GenerateSerializer, Immutable, Alias("save-draft")]
public sealed record SaveDraft([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] ReferralDraft Draft);

/// <summary>Sends the draft as it was seen.</summary>
[GenerateSerializer, Immutable, Alias("send-referral")]
public sealed record SendReferral([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);
