using System.Reflection;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>The list of states itself, without a browser.</summary>
public sealed class PageStateTests
{
    private static readonly PageState Present = new("cases", "Sam Example", "/cases");
    private static readonly PageState Absent = new("no such page", "Sam Example", "/no-such-page") { IsAbsent = true };

    [Theory]
    [InlineData(404, "Page not found – Partnership")]
    [InlineData(410, "This link does not work – Partnership")]
    [InlineData(200, "Page not found – Partnership")]
    [InlineData(403, "Page not found – Partnership")]
    [InlineData(403, "Cases – Partnership")]
    [InlineData(400, "Sorry, that could not be processed – Partnership")]
    [InlineData(429, "Too many tries at once – Partnership")]
    [InlineData(500, "Sorry, there is a problem with the service – Partnership")]
    [InlineData(200, "Sorry, there is a problem with the service – Partnership")]
    [InlineData(503, "Sorry, the service is unavailable – Partnership")]
    public void Fault_AnErrorPageThatIsNotMeant_IsNamed(int status, string title)
    {
        var fault = Present.Fault(status, title);

        fault.ShouldNotBeNull();
        fault.ShouldContain("cases");
        fault.ShouldContain(title);
    }

    [Theory]
    [InlineData(200, "Cases – Partnership")]
    [InlineData(400, "Error: Open a case – Partnership")]
    public void Fault_ThePageOrItsErrors_IsNone(int status, string title) => Present.Fault(status, title).ShouldBeNull();

    [Theory]
    [InlineData(404, "Page not found – Partnership")]
    [InlineData(404, "This link does not work – Partnership")]
    [InlineData(410, "This link does not work – Partnership")]
    public void Fault_AnAbsentPageThatIsMeant_IsNone(int status, string title) => Absent.Fault(status, title).ShouldBeNull();

    [Theory]
    [InlineData(200, "Cases – Partnership")]
    [InlineData(500, "Sorry, there is a problem with the service – Partnership")]
    public void Fault_APageWhereNoneIsMeant_IsNamed(int status, string title) => Absent.Fault(status, title).ShouldNotBeNull();

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
