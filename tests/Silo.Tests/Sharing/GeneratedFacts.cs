using FsCheck;
using FsCheck.Fluent;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>Facts asked of the generated population, missing ones and values that no enumeration names among them.</summary>
internal static class GeneratedFacts
{
    private static readonly Arbitrary<int> Numbers = Arb.From(Gen.Choose(1, int.MaxValue));

    /// <summary>Checks a property of the facts some thousands of times; a failure names the question's number.</summary>
    public static void All(Func<SharingFacts, bool> property, int times = 2000) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true),
        Prop.ForAll(Numbers, number => property(Population.Instance.Ask(number))));
}
