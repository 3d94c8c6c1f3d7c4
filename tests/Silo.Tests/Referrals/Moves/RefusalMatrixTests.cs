using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals.Moves;

/// <summary>Every move from every status by everybody, against a table that was written by hand.</summary>
public sealed class RefusalMatrixTests
{
    private const string Statuses =
        "Draft     | Sent             | Questioned       | Accepted         | Active             | Declined         | Withdrawn     | Completed    | Ended        | Recalled";

    /// <summary>
    /// What becomes of the move when the side whose move it is makes it, with the permission; either side where none is named.
    /// </summary>
    private static readonly (ReferralMove Move, Caller? By, string FromEach)[] Table =
    [
        (ReferralMove.Accept, Life.Recipient,
        "not-found | made             | made             | already-answered | already-answered   | already-answered | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Decline, Life.Recipient,
        "not-found | made             | made             | already-answered | already-answered   | already-answered | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Ask, Life.Recipient,
        "not-found | made             | question-open    | already-answered | already-answered   | already-answered | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Reply, Life.Sender,
        "not-found | no-open-question | made             | already-answered | already-answered   | already-answered | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Withdraw, Life.Sender,
        "not-found | made             | made             | already-answered | already-answered   | already-answered | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.RecordFirstContact, Life.Recipient,
        "not-found | not-accepted-yet | not-accepted-yet | made             | already-in-contact | was-declined     | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Complete, Life.Recipient,
        "not-found | not-accepted-yet | not-accepted-yet | made             | made               | was-declined     | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.End, Life.Recipient,
        "not-found | not-accepted-yet | not-accepted-yet | made             | made               | was-declined     | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Recall, Life.Sender,
        "not-found | not-accepted-yet | not-accepted-yet | made             | made               | was-declined     | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.ConfirmDestruction, Life.Recipient,
        "not-found | not-recalled     | not-recalled     | not-recalled     | not-recalled       | not-recalled     | was-withdrawn | not-recalled | not-recalled | made"),
        (ReferralMove.ShareUpdate, Life.Sender,
        "not-found | made             | made             | made             | made               | was-declined     | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Claim, null,
        "not-found | made             | made             | made             | made               | was-declined     | was-withdrawn | was-closed   | was-closed   | was-recalled"),
        (ReferralMove.Reassign, null,
        "not-found | made             | made             | made             | made               | was-declined     | was-withdrawn | was-closed   | was-closed   | was-recalled"),
    ];

    public static TheoryData<ReferralMove> Moves { get; } = new(Life.Moves);

    [Fact]
    public void The_table_names_every_move_and_every_status()
    {
        Table.Select(row => row.Move).ShouldBe(Life.Moves);
        Cells(Statuses).ShouldBe(Enum.GetNames<ReferralStatus>(), ignoreOrder: true);
        Table.ShouldAllBe(row => Cells(row.FromEach).Length == Cells(Statuses).Length);
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Each_move_is_made_or_refused_by_name(ReferralMove move)
    {
        var (_, side, fromEach) = Table.Single(row => row.Move == move);
        foreach (var (status, expected) in Cells(Statuses).Select(Enum.Parse<ReferralStatus>).Zip(Cells(fromEach)))
        {
            foreach (var caller in Life.Everybody)
            {
                var decision = Life.Make(move, Life.At(status), Life.Mover(caller));

                var found = decision.Refusals.IsEmpty ? "made" : decision.Refusals.ShouldHaveSingleItem().Code;
                found.ShouldBe(Expected(caller), $"{move} from {status} by {Who(caller)}");
                decision.Events.Length.ShouldBe(found is "made" ? 1 : 0);
            }

            string Expected(Caller caller) =>
                caller == side || (side is null && (caller == Life.Sender || caller == Life.Recipient)) ? expected
                : caller == Life.Stranger || status is ReferralStatus.Draft ? "not-found"
                : "not-permitted";
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_move_that_is_made_leads_where_the_table_says(ReferralMove move)
    {
        var transition = ReferralTransitions.Of(move);
        var (_, side, fromEach) = Table.Single(row => row.Move == move);
        var made = Cells(Statuses).Zip(Cells(fromEach)).Where(cell => cell.Second is "made").Select(cell => Enum.Parse<ReferralStatus>(cell.First)).ToList();

        transition.From.ShouldBe(made, ignoreOrder: true);
        foreach (var from in made)
        {
            foreach (var caller in side is null ? new[] { Life.Sender, Life.Recipient } : [side])
            {
                var decision = Life.Make(move, Life.At(from), Life.Mover(caller));
                Sample.Given([.. Life.To(from), .. decision.Events]).Status.ShouldBe(transition.To ?? from, $"{move} from {from}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_move_on_what_has_changed_since_is_refused(ReferralMove move)
    {
        var side = Table.Single(row => row.Move == move).By ?? Life.Recipient;
        var state = Life.At(ReferralTransitions.Of(move).From[0]);

        Life.Make(move, state, new Mover(side, 3, 3, Sample.Now)).Refusals.ShouldBeEmpty();
        foreach (var seen in new[] { 0, 2, 4 })
        {
            Life.Make(move, state, new Mover(side, seen, 3, Sample.Now))
                .Refusals.ShouldHaveSingleItem().Code.ShouldBe(CommonRefusals.ChangedMeanwhile, $"seen {seen}");
        }
    }

    [Fact]
    public void Recall_by_a_practitioner_is_not_permitted()
    {
        foreach (var from in new[] { ReferralStatus.Accepted, ReferralStatus.Active })
        {
            Life.Make(ReferralMove.Recall, Life.At(from), Life.Mover(Sample.Officer))
                .Refusals.ShouldHaveSingleItem().Code.ShouldBe(CommonRefusals.NotPermitted);
        }
    }

    [Fact]
    public void Destruction_is_confirmed_once()
    {
        var state = Sample.Given([.. Life.To(ReferralStatus.Recalled), new DestructionConfirmed("Shredded", Life.Mover(Life.Recipient).Act)]);

        state.Status.ShouldBe(ReferralStatus.Recalled);
        var again = Life.Make(ReferralMove.ConfirmDestruction, state, Life.Mover(Life.Recipient));

        again.Events.ShouldBeEmpty();
        again.Refusals.ShouldHaveSingleItem().Code.ShouldBe(ReferralRefusals.DestructionConfirmed);
    }

    private static string[] Cells(string row) => row.Split('|', StringSplitOptions.TrimEntries);

    private static string Who(Caller caller) =>
        new[] { "the sender", "the recipient", "the sender without permission", "the recipient without permission", "a stranger" }
            [Array.IndexOf(Life.Everybody, caller)];
}
