using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using Partnership.Silo.Cases;
using Partnership.Silo.Joining;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Joining;
using Partnership.Silo.Tests.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Text;

/// <summary>No text of a command reaches the journal unchecked: a NUL is put into each in turn.</summary>
public sealed class UnusableTextTests
{
    private static readonly OrganisationId One = new(Guid.NewGuid());
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Fact]
    public void Open_UnusableTextAnywhere_IsRefused() => EachText(
        SampleCase.Command(), 22,
        command => CaseDecisions.Open(CaseState.Definition.Initial, command, Sample.Officer, Sample.Now).Refusals);

    [Fact]
    public void Register_UnusableTextAnywhere_IsRefused() => EachText(
        new RegisterOrganisation(CommandId.New(), "A council", OrganisationKind.Council, "E06000015", [new Area("E06000015", "Derby")], "All"), 5,
        command => OrganisationDecisions.Register(OrganisationState.Definition.Initial, command, One).Refusals);

    [Fact]
    public void AddMember_UnusableTextAnywhere_IsRefused() => EachText(
        new AddMember(CommandId.New(), new Member(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner])), 2,
        command => PeopleDecisions.Add(new OrganisationState(Sample.Council, []), command, Sample.Council.Id, Caller.System("test")).Refusals);

    [Fact]
    public void Invite_UnusableTextAnywhere_IsRefused() => EachText(
        new InviteMember(CommandId.New(), new string('s', 43), "Officer", [Role.Practitioner], false, null, null), 2,
        command => InvitationDecisions.Invite(new OrganisationState(Sample.Council, []), command, Sample.Council.Id, Caller.System("test"), Sample.Now).Refusals);

    [Fact]
    public void AskToJoin_UnusableTextAnywhere_IsRefused() => EachText(
        JoinDecisionsTests.Asking, 7, command => JoinDecisions.Ask(JoinRequestState.Definition.Initial, command, 1, Sample.Now).Refusals, JoinRefusals.NoAddress);

    [Fact]
    public void Draft_UnusableTextAnywhere_IsRefused() => EachText(
        new DraftAgreement(CommandId.New(), "An agreement", [One, Sample.Council.Id], [new AgreementTerm([], [], [SharingPurpose.Housing], [DataCategory.Risk])], Today.AddDays(1), Today.AddDays(1)), 1,
        command => AgreementDecisions.Draft(AgreementState.Definition.Initial, command, Today).Refusals);

    [Fact]
    public void Revise_UnusableTextAnywhere_IsRefused() => EachText(
        new ReviseAgreement(CommandId.New(), 1, "An agreement", [One, Sample.Council.Id], [new AgreementTerm([], [], [SharingPurpose.Housing], [DataCategory.Risk])], Today.AddDays(1), Today.AddDays(1)), 1,
        command => AgreementDecisions.Revise(Agreement(), command, Today).Refusals);

    [Fact]
    public void Suspend_UnusableTextAnywhere_IsRefused()
    {
        EachText(new SuspendAgreement(CommandId.New(), "A breach"), 1, command => UpkeepDecisions.Suspend(Agreement(), command).Refusals);
        EachText(new ResumeAgreement(CommandId.New(), "Mended"), 1, command => UpkeepDecisions.Resume(Agreement(), command).Refusals);
        EachText(new SuspendParty(CommandId.New(), One, "A breach"), 1, command => UpkeepDecisions.SuspendParty(Agreement(), command, Caller.System("test")).Refusals);
        EachText(new ResumeParty(CommandId.New(), One, "Mended"), 1, command => UpkeepDecisions.ResumeParty(Agreement(), command, Caller.System("test")).Refusals);
    }

    [Fact]
    public void ChangeMember_UnusableTextAnywhere_IsRefused() => EachText(
        new ChangeMember(CommandId.New(), default, "Officer", [Role.Practitioner], false, null, null), 1,
        command => PeopleDecisions.Change(
            new OrganisationState(Sample.Council, [new Member(default, "A worker", "", [])]), command, One,
            Caller.System("test") with { User = new UserId(Guid.NewGuid()) }).Refusals);

    [Fact]
    public void Send_UnusableTextAnywhere_IsRefused() => EachText(
        Sample.Draft with { PhoneCall = "The duty officer", Widened = [new Widening(DataCategory.Suspect, "A reason")] }, 5,
        draft => SendingDecisions.NotYet(Sample.Facts with { Draft = draft }));

    [Fact]
    public void Decline_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Sent, Life.Recipient, new DeclineReferral(CommandId.New(), 1, DeclineReason.Capacity, "The county"), 1,
        AnsweringDecisions.Decline);

    [Fact]
    public void Ask_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Sent, Life.Recipient, new AskQuestion(CommandId.New(), 1, "When?"), 1, AnsweringDecisions.Ask);

    [Fact]
    public void Reply_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Questioned, Life.Sender, new ReplyToQuestion(CommandId.New(), 1, "Soon"), 1, AnsweringDecisions.Reply);

    [Fact]
    public void Withdraw_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Sent, Life.Sender, new WithdrawReferral(CommandId.New(), 1, "A mistake"), 1, AnsweringDecisions.Withdraw);

    [Fact]
    public void Complete_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Active, Life.Recipient,
        new CompleteReferral(CommandId.New(), 1, ReferralOutcome.HomeMadeSafe, "A new door", "The door is new"), 2, RunningDecisions.Complete);

    [Fact]
    public void End_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Active, Life.Recipient, new EndReferral(CommandId.New(), 1, "Moved away"), 1, RunningDecisions.End);

    [Fact]
    public void Recall_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Active, Life.Sender, new RecallReferral(CommandId.New(), 1, "The wrong person"), 1,
        (state, command, mover) => RunningDecisions.Recall(state, command, [], mover));

    [Fact]
    public void ShareUpdate_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Active, Life.Sender,
        Life.Update with { Categories = [DataCategory.Suspect], Widened = [new Widening(DataCategory.Suspect, "A reason")] }, 3,
        (state, command, mover) => UpdateDecisions.Share(state, command, Life.Facts(state, command), mover));

    [Fact]
    public void ConfirmDestruction_UnusableTextAnywhere_IsRefused() => EachMove(
        ReferralStatus.Recalled, Life.Recipient, new ConfirmDestruction(CommandId.New(), 1, "Shredded"), 1, RunningDecisions.ConfirmDestruction);

    private static AgreementState Agreement() => new IEvent[]
    {
        new AgreementDrafted("An agreement", [One], [], Today.AddDays(1), Today.AddDays(1)), new AgreementSigned(One),
    }.Aggregate(AgreementState.Definition.Initial, AgreementState.Definition.Apply);

    private static void EachMove<T>(
        ReferralStatus from, Caller caller, T move, int texts, Func<ReferralState, T, Mover, Decision> decide) => EachText(
        move, texts, command => decide(Life.At(from), command, new Mover(caller, 1, 1, Sample.Now)).Refusals);

    private static void EachText<T>(T command, int texts, Func<T, ImmutableArray<Refusal>> refusals, string code = OrganisationRefusals.BadOfficialCode)
    {
        refusals(command).ShouldBeEmpty();
        var spoilt = Spoilt(command).ToList();
        spoilt.Count.ShouldBe(texts);
        foreach (var (path, each) in spoilt)
        {
            refusals(each).ShouldContain(
                refusal => refusal.Code == CommonRefusals.UnusableText || refusal.Code == code, path);
        }
    }

    /// <summary>The command once for each of its texts, with a NUL in that text.</summary>
    private static IEnumerable<(string Path, T Command)> Spoilt<T>(T command)
    {
        var whole = JsonSerializer.SerializeToNode(command)!;
        foreach (var text in Leaves(whole).Where(IsText).Select(leaf => leaf.GetPath()).ToList())
        {
            var copy = whole.DeepClone();
            var leaf = Leaves(copy).Single(each => string.Equals(each.GetPath(), text, StringComparison.Ordinal));
            leaf.ReplaceWith(leaf.GetValue<string>() + "\0");
            yield return (text, copy.Deserialize<T>()!);
        }
    }

    // Ids and dates are read as such, so that no NUL can be in them.
    private static bool IsText(JsonNode leaf) =>
        leaf.GetValueKind() is JsonValueKind.String
        && !Guid.TryParse(leaf.GetValue<string>(), out _)
        && !DateOnly.TryParse(leaf.GetValue<string>(), CultureInfo.InvariantCulture, out _);

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject inner => inner.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Leaves),
        JsonArray inner => inner.OfType<JsonNode>().SelectMany(Leaves),
        _ => [node],
    };
}
