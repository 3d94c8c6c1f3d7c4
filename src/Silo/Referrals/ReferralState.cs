using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>A referral from its sending on; before that it is a draft, which is a row and not a stream.</summary>
internal sealed record ReferralState(
    ReferralStatus Status,
    ReferralSent? Sent,
    ImmutableArray<Question> Questions,
    ReferralDeclined? Declined,
    ReferralCompleted? Completed,
    ReferralRecalled? Recalled,
    Act? AcceptedBy,
    bool DestructionIsConfirmed,
    ImmutableArray<ClockReached> ClocksReached,
    Act? AcknowledgedBy,
    ImmutableArray<UpdateShared> Updates,
    UserId? SenderOwner,
    UserId? RecipientOwner,
    ImmutableArray<EscalationHeard> Heard,
    ImmutableArray<Step> History)
{
    public static AggregateDefinition<ReferralState> Definition { get; } = new(
        "referral", new(ReferralStatus.Draft, null, [], null, null, null, null, false, [], null, [], null, null, [], []),
        (state, @event) => state.Apply(@event), ReferralRows.Project, (_, state) => state.Sent?.Manifest.Case.ToString());

    /// <summary>Who of the case was erased.</summary>
    public ImmutableArray<PersonForgotten> Forgotten { get; init; } = [];

    /// <summary>Whether the sender took it back, so that nothing of it is the recipient's to read any more.</summary>
    public bool IsTakenBack => Status is ReferralStatus.Withdrawn or ReferralStatus.Recalled;

    /// <summary>
    /// What a form must have seen: the number of moves that changed what people decide on. A clock that reached a mark, an
    /// opening, or whose it is, does not turn back what somebody is just writing.
    /// </summary>
    public int MovesMade => History.Count(step => step.Decides);

    /// <summary>On which side the caller stands; null to everybody else, for whom it does not exist.</summary>
    public Side? SideOf(Caller caller) =>
        Sent is null ? null
        : caller.Organisation == Sent.Recipient ? Side.Recipient
        : caller.Organisation == Sent.Sender ? Side.Sender
        : null;

    /// <summary>Whose it is on this side; null while it is nobody's.</summary>
    public UserId? OwnerOn(Side side) => side is Side.Sender ? SenderOwner : RecipientOwner;

    public ReferralState Apply(IEvent @event) => @event switch
    {
        ReferralSent sent => this with { Status = ReferralStatus.Sent, Sent = sent, History = [new("sent", sent.By)] },
        ReferralAcknowledged acknowledged => (this with { AcknowledgedBy = acknowledged.By }).Noted("acknowledged", acknowledged.By, decides: false),
        UpdateShared update => (this with { Updates = Updates.Add(update) }).Noted("update-shared", update.By),
        ReferralClaimed claimed => OwnedBy(claimed.By.User, claimed.By).Noted("claimed", claimed.By, decides: false),
        ReferralReassigned reassigned => OwnedBy(reassigned.To, reassigned.By).Noted("reassigned", reassigned.By, decides: false),
        EscalationHeard heard => (this with { Heard = Heard.Add(heard) }).Noted("escalation-heard", heard.By, heard.What, decides: false),
        QuestionAsked asked => (this with
        {
            Status = ReferralStatus.Questioned, Questions = Questions.Add(new(asked.Question, asked.By, null, null)),
        }).Noted("asked", asked.By),
        QuestionReplied replied => (this with { Status = ReferralStatus.Sent, Questions = Answered(replied) }).Noted("replied", replied.By),
        ReferralAccepted accepted =>
            (this with { Status = ReferralStatus.Accepted, AcceptedBy = accepted.By }).Noted("accepted", accepted.By),
        ReferralDeclined declined =>
            (this with { Status = ReferralStatus.Declined, Declined = declined }).Noted("declined", declined.By, declined.WhereElse),
        ReferralWithdrawn withdrawn =>
            (this with { Status = ReferralStatus.Withdrawn }).Noted("withdrawn", withdrawn.By, withdrawn.Reason),
        FirstContactRecorded contact => (this with { Status = ReferralStatus.Active }).Noted("first-contact", contact.By),
        ReferralCompleted completed =>
            (this with { Status = ReferralStatus.Completed, Completed = completed }).Noted("completed", completed.By),
        ReferralEnded ended => (this with { Status = ReferralStatus.Ended }).Noted("ended", ended.By, ended.Reason),
        ReferralRecalled recalled =>
            (this with { Status = ReferralStatus.Recalled, Recalled = recalled }).Noted("recalled", recalled.By, recalled.Reason),
        DestructionConfirmed confirmed =>
            (this with { DestructionIsConfirmed = true }).Noted("destruction-confirmed", confirmed.By, confirmed.How),
        PersonForgotten forgotten => (ErasedReferral.Without(this, forgotten.Person) with { Forgotten = Forgotten.Add(forgotten) })
            .Noted("person-forgotten", new Act(default, default, forgotten.At), forgotten.Person.Kind.ToString(), decides: false),
        ClockReached reached => (this with { ClocksReached = ClocksReached.Add(reached) })
            .Noted(reached.What, new Act(default, default, reached.At), decides: false),
        _ => this,
    };

    private ReferralState Noted(string what, Act by, string detail = "", bool decides = true) =>
        this with { History = History.Add(new(what, by, detail, decides)) };

    private ReferralState OwnedBy(UserId owner, Act by) => by.Organisation == Sent?.Sender
        ? this with { SenderOwner = owner }
        : this with { RecipientOwner = owner };

    // One question is open at a time, and it is the last.
    private ImmutableArray<Question> Answered(QuestionReplied replied) => Questions.IsEmpty
        ? Questions
        : Questions.SetItem(Questions.Length - 1, Questions[^1] with { Reply = replied.Reply, RepliedBy = replied.By });
}

/// <summary>A worker's act: who, for which organisation, when.</summary>
internal sealed record Act(UserId User, OrganisationId Organisation, DateTimeOffset At);

/// <summary>A line of the referral's history, and whether it changed what people decide on.</summary>
internal sealed record Step(string What, Act By, string Detail = "", bool Decides = true);

/// <summary>
/// That somebody opened the referral, first and last; after acceptance they can have read more than the minimum.
/// </summary>
internal sealed record Opening(UserId User, OrganisationId Organisation, DateTimeOffset FirstAt, DateTimeOffset LastAt, bool AfterAcceptance);

/// <summary>A question with its reply, null while it is open.</summary>
internal sealed record Question(string Text, Act AskedBy, string? Reply, Act? RepliedBy);
