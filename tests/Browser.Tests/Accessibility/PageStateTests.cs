using System.Reflection;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>The list of states itself, without a browser.</summary>
public sealed class PageStateTests
{
    [Fact]
    public void Every_list_of_states_is_gathered()
    {
        var lists = typeof(PageStates).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(States.CaseStates).Namespace)
            .Select(type => type.GetField("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<IReadOnlyList<PageState>>().ToList();

        lists.Count.ShouldBeGreaterThan(20);
        lists.SelectMany(list => list).Select(state => state.Name).ShouldBe(PageStates.All.Keys, ignoreOrder: true);
    }
}
