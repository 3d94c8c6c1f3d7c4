using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Partnership.Portal.Components.Layout;

namespace Partnership.Portal.Tests.Components.Layout;

public sealed class HeaderTests
{
    private static readonly Chrome SignedIn = new("A worker", "Derby City Council", "/sign-out", [new("Home", "/")]);

    [Fact]
    public async Task Somebody_signed_in_sees_for_whom_and_signs_out_by_a_protected_post()
    {
        var html = await Header(SignedIn);

        html.ShouldContain("A worker · <strong>Derby City Council</strong>", Case.Sensitive);
        html.ShouldContain("method=\"post\" action=\"/sign-out\"", Case.Sensitive);
        html.ShouldContain("name=\"__RequestVerificationToken\" value=\"token\"", Case.Sensitive);
    }

    [Fact]
    public async Task Nobody_signed_in_sees_no_way_to_sign_out() =>
        (await Header(null)).ShouldNotContain("<form", Case.Sensitive);

    [Fact]
    public async Task Alerts_are_shown_only_when_there_are_any_to_speak_of()
    {
        (await Header(SignedIn)).ShouldNotContain("Alerts", Case.Sensitive);
        (await Header(SignedIn with { Alerts = new NavigationItem("Alerts", "/alerts", Count: 2) })).ShouldContain("Alerts<span class=\"app-count\">2", Case.Sensitive);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_demonstration_says_so_and_nothing_else_does(bool demonstration)
    {
        var html = await Rendering.Html(typeof(DemonstrationBanner), new Dictionary<string, object?>(StringComparer.Ordinal), Services(demonstration));

        html.Contains("Do not enter real information", StringComparison.Ordinal).ShouldBe(demonstration);
    }

    [Theory]
    [InlineData("/", "/", true)]
    [InlineData("/", "/cases", false)]
    [InlineData("/cases", "/cases/C-1", true)]
    [InlineData("/cases", "/casework", false)]
    public void An_item_is_current_at_its_address_and_below(string href, string path, bool current) =>
        new NavigationItem("Item", href).At(path).Current.ShouldBe(current);

    private static Task<string> Header(Chrome? chrome) => Rendering.Html(
        typeof(Partnership.Portal.Components.Layout.Header),
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["Chrome"] = chrome },
        Services(demonstration: false));

    private static Action<IServiceCollection> Services(bool demonstration) => services => services
        .AddSingleton(Options.Create(new PartnershipOptions { Name = "A partnership", Demonstration = demonstration }))
        .AddSingleton<AntiforgeryStateProvider, OneToken>();

    private sealed class OneToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new("token", "__RequestVerificationToken");
    }
}
