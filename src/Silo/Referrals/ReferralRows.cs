using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Referrals;

internal static class ReferralRows
{
    public static Effects Project(string key, ReferralState before, ReferralState after)
    {
        var reference = ReferralReference.TryParse(key)!.Value;
        var sent = after.Sent!;
        return Effects.None with
        {
            Rows =
            [
                new ReferralRow(reference, sent.Sender, Received: false, after),
                new ReferralRow(reference, sent.Recipient, Received: true, after),
                .. before.Sent is null ? AtSending(reference, sent) : [],
                .. after.Updates.Skip(before.Updates.Length).Select(update => new NobodyErasedSince(reference, update.Manifest)),
                .. ReferralNotices.Changes(before, after).Select(notice => new NoticeRow(reference, notice, sent)),
            ],
            Deadlines = ReferralDeadlines.Changes(before, after),
            Outbox = [.. ReferralAlerts.Of(reference, before, after)],
        };
    }

    private static ReadModelRow[] AtSending(ReferralReference reference, ReferralSent sent) =>
    [
        new AccessRow(sent.Sender, reference.ToString(), "sender", sent.Manifest.Case.ToString()),
        new AccessRow(sent.Recipient, reference.ToString(), "recipient", sent.Manifest.Case.ToString()),
        new DraftSent(reference),
        new NobodyErasedSince(reference, sent.Manifest),
    ];
}

/// <summary>
/// A referral in the list of one of its sides. It names no person but the viewer's own worker; the case is the sender's
/// alone to know.
/// </summary>
internal sealed record ReferralRow(ReferralReference Reference, OrganisationId Viewer, bool Received, ReferralState State)
    : ReadModelRow
{
    private static readonly ReadModel<ReferralRow> Table = new ReadModel<ReferralRow>("write-referral-row")
        .Column(row => row.Viewer.Value)
        .Column(row => row.Reference.Number)
        .Column(row => row.Reference.ToString())
        .Column(row => row.Received)
        .Column(row => row.Shown.AskedFor)
        .Column(row => (row.Received ? row.State.Sent!.Sender : row.State.Sent!.Recipient).Value)
        .Column(row => row.Shown.Place)
        .Column(row => row.State.Sent!.Urgency.ToString())
        .Column(row => row.Shown.Risk.ToString())
        .Column(row => row.State.Status.ToString())
        .Column(row => row.State.Sent!.By.At)
        .Column(row => ReferralClock.NextDueAt(row.State) ?? row.State.Sent!.DueAt)
        .Column(row => row.State.OwnerOn(row.Received ? Side.Recipient : Side.Sender)?.Value)
        .Column(row => row.Received ? (int?)null : row.State.Sent!.Manifest.Case.Number)
        .Column(row => ReferralConditions.Bits(row.Shown.Strands.OrEmpty()))
        .Column(row => ReferralClock.NextDueAt(row.State) ?? ReferralClock.Never);

    // The recipient's list forgets what was taken back.
    private Minimum Shown => Received && State.IsTakenBack ? Minimum.Nothing : State.Sent!.Manifest.Minimum;

    public override string Key => $"{Viewer}/{Reference}";

    public override ReadModel Model => Table;
}

/// <summary>That an organisation, or the partnership itself, is to hear of something.</summary>
internal sealed record NoticeRow(ReferralReference Reference, Notice Notice, ReferralSent Sent) : ReadModelRow
{
    private static readonly ReadModel<NoticeRow> Table = new ReadModel<NoticeRow>("write-notice-row")
        .Column(row => row.Notice.Viewer.Value)
        .Column(row => row.Notice.Audience.ToString())
        .Column(row => row.Reference.Number)
        .Column(row => row.Reference.ToString())
        .Column(row => row.Sent.Manifest.Case.ToString())
        .Column(row => row.Notice.What)
        .Column(row => row.Notice.At)
        .Column(row => row.Notice.DueAt)
        .Column(row => row.Sent.Sender.Value)
        .Column(row => row.Sent.Recipient.Value)
        .Column(row => row.Notice.IsOpen);

    public override string Key => $"{Notice.Viewer}/{Reference}/{Notice.What}/{Notice.Audience}";

    public override ReadModel Model => Table;
}

/// <summary>
/// That nobody was erased from the case since the version of which this is a copy. Writes nothing: where somebody was, what
/// they were called must not go out after all, and the append is a conflict.
/// </summary>
internal sealed record NobodyErasedSince(ReferralReference Reference, Manifest Manifest) : ReadModelRow
{
    private static readonly ReadModel<NobodyErasedSince> Table = new ReadModel<NobodyErasedSince>("require-nobody-erased")
        .Column(row => $"{ReferralState.Definition.Category}/{row.Reference}")
        .Column(row => $"case/{row.Manifest.Case}")
        .Column(row => row.Manifest.CaseVersion);

    public override string Key => Reference.ToString();

    public override ReadModel Model => Table;
}

/// <summary>The draft became a referral: its row goes.</summary>
internal sealed record DraftSent(ReferralReference Reference) : ReadModelRow
{
    private static readonly ReadModel<DraftSent> Table =
        new ReadModel<DraftSent>("delete-draft").Column(row => row.Reference.Number);

    public override string Key => Reference.ToString();

    public override ReadModel Model => Table;
}
