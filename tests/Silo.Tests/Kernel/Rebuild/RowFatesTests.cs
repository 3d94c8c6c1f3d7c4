using Partnership.Contracts.Kernel;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

public sealed class RowFatesTests
{
    private static readonly UserId Person = new(Guid.NewGuid());
    private readonly RowFates _rows = new();

    [Fact]
    public void Drain_WrittenTwice_FirstAndLastInOrder()
    {
        var (first, middle, last) = (Reached("one"), Reached("two"), Reached("three"));

        Taken(first, middle, last).ShouldBe([[], [first], [last]]);
    }

    [Fact]
    public void Drain_WrittenAndTakenAway_IsTakenAway()
    {
        var gone = Free();

        Taken(Barred(), gone).ShouldBe([[gone], [], []]);
    }

    [Fact]
    public void Drain_TakenAwayAndWritten_IsTakenAwayFirst()
    {
        var (gone, written) = (Free(), Barred());

        Taken(Barred(), gone, written).ShouldBe([[gone], [written], []]);
        _rows.Count.ShouldBe(0);
    }

    [Fact]
    public void Take_OtherRows_AreApart()
    {
        Taken(Barred(), Barred("C-2"), new NoLongerBarred("C-3", Person))[1].Length.ShouldBe(2);
    }

    private static AccessRow Reached(string basis) => new(new OrganisationId(Person.Value), "C-1", basis, "C-1");

    private static BarredRow Barred(string record = "C-1") => new(record, Person);

    private static NoLongerBarred Free() => new("C-1", Person);

    private ReadModelRow[][] Taken(params ReadModelRow[] rows)
    {
        foreach (var row in rows)
            _rows.Take(row);
        return [.. _rows.Drain().Select(wave => wave.ToArray())];
    }
}
