using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Tests.Kernel.Journal;

public sealed class SettlingTests
{
    private readonly Settling _settling = new();

    [Fact]
    public void Nobody_inserts_all_is_settled()
    {
        Look(6).ShouldBe((6, 6, true));
        Look(6).ShouldBe((6, 6, true));
    }

    [Fact]
    public void Who_was_inserting_is_waited_for_and_nobody_who_came_later()
    {
        Look(6, "a", "b").ShouldBe((0, 6, false));
        Look(7, "b", "c").ShouldBe((0, 7, false));
        Look(8, "c").ShouldBe((6, 8, false));
        Look(8, "d").ShouldBe((8, 8, true));
    }

    [Fact]
    public void What_was_settled_stays_so_whoever_inserts()
    {
        Look(6).ShouldBe((6, 6, true));
        Look(6, "a").ShouldBe((6, 6, true));
        Look(7, "a").ShouldBe((6, 7, false));
        Look(7).ShouldBe((7, 7, true));
    }

    [Fact]
    public void Who_never_ends_holds_up_what_is_settled()
    {
        Look(6, "stalled").ShouldBe((0, 6, false));
        Look(9, "stalled", "a").ShouldBe((0, 9, false));
        Look(9, "a").ShouldBe((6, 9, false));
    }

    private (long Settled, long Newest, bool Done) Look(long newest, params string[] inserting)
    {
        _settling.Look(newest, [.. inserting]);
        return (_settling.Position, _settling.Newest, _settling.IsDone);
    }
}
