using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Work;
using Partnership.Silo.Work;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Work;

/// <summary>In which order somebody finds what they have to do.</summary>
public sealed class WorkOrderTests
{
    private static readonly DateTimeOffset Now = TestSilo.Start;

    [Fact]
    public void The_least_time_left_comes_first_and_what_waits_without_a_time_by_how_long_it_has()
    {
        WorkItem[] inOrder =
        [
            Item(WorkKind.Answer, due: -48), Item(WorkKind.Approval, since: -5), Item(WorkKind.FirstContact, due: -1),
            Item(WorkKind.Escalation, since: -1), Item(WorkKind.Question, due: 2), Item(WorkKind.Review, due: 30),
            Item(WorkKind.Signature), Item(WorkKind.Draft, due: 1), Item(WorkKind.Draft, due: 700),
        ];

        WorkOrder.Merge(inOrder.Reverse(), WorkPart.Everything, Now).ShouldBe(inOrder);
    }

    [Theory]
    [InlineData(WorkPart.Late, "FirstContact Answer")]
    [InlineData(WorkPart.ToAnswer, "Answer Question")]
    [InlineData(WorkPart.Drafts, "Draft")]
    public void Part_HoldsItsOwnAlone(WorkPart part, string kinds)
    {
        WorkItem[] items =
        [
            Item(WorkKind.FirstContact, due: -3), Item(WorkKind.Answer, due: -2), Item(WorkKind.Escalation, due: -2),
            Item(WorkKind.Draft, due: -1), Item(WorkKind.Question, due: 0), Item(WorkKind.Outcome, due: 5), Item(WorkKind.Approval, since: -9),
        ];

        WorkOrder.Merge(items, part, Now).Select(item => item.Kind.ToString()).ShouldBe(kinds.Split(' '));
    }

    [Fact]
    public void Merge_AnyItems_IsTheFirstOfAllOfThemInOrder() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 999_999), 120)), choices =>
        {
            WorkItem[] items = [.. choices.Select(Of)];

            var merged = WorkOrder.Merge(items, WorkPart.Everything, Now);

            merged.Length.ShouldBe(WorkList.Length);
            merged.Select(Key).ShouldBe(items.Select(Key).Order().Take(WorkList.Length));
            foreach (var part in Enum.GetValues<WorkPart>())
                WorkOrder.Merge(items, part, Now).Length.ShouldBe(Math.Min(WorkList.Length, items.Count(item => WorkOrder.IsIn(part, item, Now))));
        }));

    private static (bool, DateTimeOffset) Key(WorkItem item) =>
        (item.Kind is WorkKind.Draft, item.DueAt ?? item.Since ?? DateTimeOffset.MaxValue);

    private static WorkItem Of(int choice) => Item(
        (WorkKind)((choice % 10) + 1),
        choice / 10 % 3 is 0 ? null : (choice / 100 % 500) - 250,
        choice / 10 % 4 is 0 ? null : -(choice / 50 % 500));

    private static WorkItem Item(WorkKind kind, int? due = null, int? since = null) =>
        new(kind, due is { } hours ? Now.AddHours(hours) : null, since is { } ago ? Now.AddHours(ago) : null);
}
