using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>How long is left, and what can be done with a referral.</summary>
public sealed partial class ReferralSide
{
    [Parameter, EditorRequired] public ReferralView Referral { get; set; } = null!;

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }

    // What leads on, in the order in which it is asked for; taking back and stopping are never the main thing.
    private static readonly ReferralMove[] LeadOn =
    [
        ReferralMove.Accept, ReferralMove.Reply, ReferralMove.RecordFirstContact, ReferralMove.Complete,
        ReferralMove.ConfirmDestruction,
    ];

    private ReferralMove Main => LeadOn.FirstOrDefault(Referral.Moves.Contains);

    /// <summary>The main thing first.</summary>
    private IReadOnlyList<ReferralMove> Actions => [.. Referral.Moves.Except(ReferralPeople.Ownership).OrderBy(move => move != Main)];

    private string DueWords(DateTimeOffset due) => Referral.Status switch
    {
        ReferralStatus.Sent or ReferralStatus.Questioned when due < Referral.DueAt =>
            $"for {Referral.Recipient.Name} to open it. {ReferralWords.Of(Referral.Urgency)}.",
        ReferralStatus.Sent or ReferralStatus.Questioned => $"{(due < Now ? "with the answer." : "left to answer.")} {ReferralWords.Of(Referral.Urgency)}.",
        ReferralStatus.Accepted => "for first contact with the person.",
        ReferralStatus.Recalled => "to confirm that no copy is left.",
        _ => "for the outcome.",
    };
}
