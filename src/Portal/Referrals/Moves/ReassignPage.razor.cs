using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>A supervisor, or whose it is, gives a referral to a worker of their own organisation.</summary>
public sealed partial class ReassignPage
{
    private ImmutableArray<Colleague> _colleagues = [];

    private protected override ReferralMove Move => ReferralMove.Reassign;

    // Whoever opened the page could give it to somebody then.
    private protected override string Words(Refusal refusal) => refusal.Code is CommonRefusals.NotPermitted
        ? "This referral is not yours any more. Ask a supervisor to give it to somebody"
        : base.Words(refusal);

    private OwnerEntry? Owner => Referral is { CallerIsRecipient: true } ? Referral.RecipientOwner : Referral?.SenderOwner;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Referral is null)
            return;
        var colleagues = await Grains.Ask<IReferralGrain, ImmutableArray<Colleague>>(
            Referral.Reference.ToString(), grain => grain.Colleagues(Aborted));
        _colleagues = colleagues.Succeeded ? colleagues.Value : [];
    }

    private string HintOf(Colleague colleague) => string.Join("; ", new[]
    {
        colleague.JobTitle, colleague.User == Owner?.User ? "works on it now" : "",
        colleague.Away is { } away ? AbsenceWords.Away(away, TimeWords.Today(Now)) : "",
    }.Where(part => part.Length > 0));

    private Task Submit() => Make(grain => grain.Reassign(
        new ReassignReferral(Form.Command, Form.Seen, Guid.TryParse(Form["To"], out var to) ? new UserId(to) : null), Aborted));
}
