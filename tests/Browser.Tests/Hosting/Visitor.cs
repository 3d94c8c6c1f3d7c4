using System.Text.RegularExpressions;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>Somebody at a browser of their own.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visitor(IBrowserContext context, Received received, IPage page, string? name)
    {
        (_context, Received, Page, Name) = (context, received, page, name);
        Complaints = new Complaints(context);
    }

    public IPage Page { get; }

    public string? Name { get; }

    /// <summary>Everything that the portal sent to this browser.</summary>
    public Received Received { get; }

    /// <summary>What the browser found wrong with the pages.</summary>
    public Complaints Complaints { get; }

    /// <summary>A browser in which nobody has entered yet.</summary>
    public static async Task<Visitor> Come(RunningPortal portal, bool scripts = true, string? name = null)
    {
        var visitor = Guid.NewGuid().ToString();
        var context = await portal.Browser.NewContextAsync(new()
        {
            ExtraHTTPHeaders = [new(SentAnswers.Visitor, visitor)],
            BaseURL = portal.Address,
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = 1280, Height = 900 },
            Locale = "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(5_000);
        var received = new Received(context, portal.Sent, visitor);
        return new Visitor(context, received, await context.NewPageAsync(), name);
    }

    /// <summary>Enters the demonstration as one of its people and stands on the page <paramref name="at"/>.</summary>
    public static async Task<Visitor> Enter(RunningPortal portal, string person, string at = "/", bool scripts = true)
    {
        var visitor = await Come(portal, scripts, person);
        await visitor.Page.GotoAsync($"/enter?to={Uri.EscapeDataString(at)}");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = $"Enter as {person}" }).First.ClickAsync();
        await visitor.Page.WaitForURLAsync(url => new Uri(url).PathAndQuery == at);
        return visitor;
    }

    /// <summary>The same person's session in a browser that has loaded nothing yet.</summary>
    public async Task<Visitor> WithNothingLoaded()
    {
        var context = await _context.Browser!.NewContextAsync(new()
        {
            BaseURL = new Uri(Page.Url).GetLeftPart(UriPartial.Authority),
            StorageState = await _context.StorageStateAsync(),
        });
        return new Visitor(context, Received, await context.NewPageAsync(), Name);
    }

    /// <summary>How many bytes come over the network, as they are packed, while this is done.</summary>
    public async Task<long> BytesOf(Func<Task> act)
    {
        var network = await _context.NewCDPSessionAsync(Page);
        await network.SendAsync("Network.enable");
        double bytes = 0;
        network.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
        await act();
        return (long)bytes;
    }

    /// <summary>Goes there; another place on the same page counts as found.</summary>
    public async Task<int> Open(string path) => (await Page.GotoAsync(path))?.Status ?? 200;

    /// <summary>Presses the button and waits for the page that follows.</summary>
    public async Task Press(string button, bool exact = false)
    {
        await Page.RunAndWaitForRequestFinishedAsync(
            () => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = exact }).ClickAsync(),
            new() { Predicate = request => request.IsNavigationRequest && request.RedirectedTo is null });
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Presses a button whose script sends the form itself, and waits for this page.</summary>
    public async Task PressTo(string path, string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
    }

    /// <summary>Presses the button in the line of a table that says this, and waits for the page that follows.</summary>
    public async Task Press(string button, string line)
    {
        await Page.RunAndWaitForRequestFinishedAsync(
            () => Page.GetByRole(AriaRole.Row).Filter(new() { HasText = line }).GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync(),
            new() { Predicate = request => request.IsNavigationRequest && request.RedirectedTo is null });
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Follows the link and waits for the page that follows.</summary>
    public async Task Follow(string link)
    {
        // A link that looks like a button also says that it is one.
        await Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true })
            .Or(Page.GetByRole(AriaRole.Button, new() { Name = link, Exact = true })).First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    public Task Type(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task Tick(string label) => Page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public async Task TypeDate(string legend, int day, int month, int year)
    {
        await Date(legend, "Day", day);
        await Date(legend, "Month", month);
        await Date(legend, "Year", year);
    }

    /// <summary>A second tab of the same browser.</summary>
    public Task<IPage> Tab() => _context.NewPageAsync();

    /// <summary>With which status the page came that is looked at.</summary>
    public Task<int> Status() => Page.EvaluateAsync<int>("() => performance.getEntriesByType('navigation')[0].responseStatus");

    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>The part of the address that this pattern names "it".</summary>
    public async Task<string> PathPart(string pattern)
    {
        var match = Regex.Match(Path, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        if (!match.Success)
            throw new InvalidOperationException($"The page is {Path}, not {pattern}: {await Page.Locator("body").InnerTextAsync()}");
        return match.Groups["it"].Value;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await _context.DisposeAsync();
    }

    private Task Date(string legend, string part, int number) => Page
        .GetByRole(AriaRole.Group, new() { Name = legend, Exact = true })
        .GetByLabel(part, new() { Exact = true })
        .FillAsync(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
