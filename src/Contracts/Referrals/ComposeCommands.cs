using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>Starts a draft from a case.</summary>
[GenerateSerializer, Immutable, Alias("start-referral")]
public sealed record StartReferral([property: Id(0)] CommandId Command, [property: Id(1)] CaseReference Case);

/// <summary>
/// Keeps the fields named of the draft; none named means all of it, as seen at <c>SeenVersion</c>. What others saved since
/// in other fields stays as they saved it; where both changed one field, that field is refused and nothing is kept.
/// </summary>
[GenerateSerializer, Immutable, Alias("save-draft")]
public sealed record SaveDraft(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] ReferralDraft Draft,
    ImmutableArray<SeenField> Fields = default)
{
    [Id(3)]
    public ImmutableArray<SeenField> Fields { get; init; } = Fields.OrEmpty();
}

/// <summary>
/// A field of a draft, named as the draft names it, and the version of the draft that its writer had seen of it. What is
/// chosen for a category is the field "Choice.Address".
/// </summary>
[GenerateSerializer, Immutable, Alias("seen-field")]
public sealed record SeenField([property: Id(0)] string Name, [property: Id(1)] int Seen);

/// <summary>Sends the draft as it was seen.</summary>
[GenerateSerializer, Immutable, Alias("send-referral")]
public sealed record SendReferral([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);
