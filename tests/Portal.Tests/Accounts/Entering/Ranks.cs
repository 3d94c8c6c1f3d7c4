namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>Whether one sample can be told from another by its size alone.</summary>
internal static class Ranks
{
    /// <summary>
    /// How often one of <paramref name="these"/> is above one of <paramref name="those"/> (Mann and Whitney's U, as a
    /// share; ties count half): 0.5 where nothing tells them apart, 0 or 1 where every one does.
    /// </summary>
    public static double Above(IReadOnlyCollection<double> these, IReadOnlyCollection<double> those) =>
        these.Sum(one => those.Sum(other => one > other ? 1 : one < other ? 0 : 0.5)) / ((double)these.Count * those.Count);

    public static double Median(IEnumerable<double> sample)
    {
        double[] sorted = [.. sample.Order()];
        return sorted[sorted.Length / 2];
    }
}

public sealed class RanksTests
{
    [Fact]
    public void Above_IsHalfWhereNothingTellsThemApart()
    {
        Ranks.Above([1, 2, 3], [1, 2, 3]).ShouldBe(0.5);
        Ranks.Above([1, 1], [1, 1, 1]).ShouldBe(0.5);
    }

    [Fact]
    public void Above_IsNoneOrAllWhereEveryOneTells()
    {
        Ranks.Above([1, 2], [3, 4]).ShouldBe(0);
        Ranks.Above([3, 4], [1, 2]).ShouldBe(1);
    }

    [Fact]
    public void Above_SeesAShiftOfAFewMilliseconds()
    {
        var random = new Random(20260313);
        double[] Sample(double by) => [.. Enumerable.Range(0, 200).Select(_ => 500 + by + (random.NextDouble() * 10))];

        Ranks.Above(Sample(0), Sample(0)).ShouldBe(0.5, 0.1);
        Ranks.Above(Sample(5), Sample(0)).ShouldBeGreaterThan(0.8);
    }
}
