using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Partnership.Portal.Accounts;
using Partnership.Portal.Tests.Accounts.Entering;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;
using Xunit.Abstractions;

namespace Partnership.Portal.Tests.Loading;

/// <summary>
/// Ten thousand tries with stolen passwords, as many at once as there are: who is signed in goes on working, and who
/// signs in from a browser of theirs gets in. The limit by source is off, as for somebody who has thousands of sources.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ManyTriesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Tries = 10_000;
    private const int AtOnce = 64;
    private const string Page = "/referrals";

    /// <summary>So long a page may take meanwhile, one time of two.</summary>
    private static readonly TimeSpan Usable = TimeSpan.FromSeconds(1);

    private PortalHost _portal = null!;

    public async Task InitializeAsync() => _portal = new PortalHost(
        "Production", await PostgresCluster.CreateDatabaseAsync(), further: builder => builder.UseSetting("Entering:Beat", "00:00:00.5"));

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Ten_thousand_tries_leave_the_portal_usable()
    {
        var jo = DemonstrationPeople.HelplineVolunteer;
        await _portal.Account(jo);
        using var worker = _portal.Signed(DemonstrationPeople.DerbyCouncilOfficer);
        using var own = _portal.Nobody();
        own.DefaultRequestHeaders.Add("Cookie", _portal.DeviceCookie(jo));
        var before = await Times(worker, () => false);

        var flood = Flood();
        var signedIn = await SignIn(own, PreparedAccounts.Address(jo));
        var meanwhile = await Times(worker, () => !flood.IsCompleted);
        var answers = await flood;

        output.WriteLine($"{Page}: median {Ranks.Median(before):F0} ms before, {Ranks.Median(meanwhile):F0} ms meanwhile ({meanwhile.Count} times)");
        output.WriteLine($"Signing in from a known browser: {signedIn.Milliseconds:F0} ms");
        output.WriteLine(string.Join(", ", answers.OrderBy(each => each.Key).Select(each => $"{(int)each.Key}: {each.Value}")));
        answers.Values.Sum().ShouldBe(Tries);
        answers.Keys.ShouldBeSubsetOf([HttpStatusCode.BadRequest, HttpStatusCode.ServiceUnavailable]);
        signedIn.Status.ShouldBe(HttpStatusCode.Redirect);
        Ranks.Median(meanwhile).ShouldBeLessThan(Math.Max(Usable.TotalMilliseconds, 10 * Ranks.Median(before)));
    }

    private async Task<ConcurrentDictionary<HttpStatusCode, int>> Flood()
    {
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, AccountLinks.SignIn);
        var answers = new ConcurrentDictionary<HttpStatusCode, int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Tries), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (tried, _) =>
        {
            using var answer = await page.Send([new("Address", $"stolen-{tried}@people.example"), new("Password", "password from elsewhere")]);
            answers.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
        });
        return answers;
    }

    private static async Task<(HttpStatusCode Status, double Milliseconds)> SignIn(HttpClient client, string address)
    {
        var page = await PostedPage.Open(client, AccountLinks.SignIn);
        var started = Stopwatch.GetTimestamp();
        using var answer = await page.Send([new("Address", address), new("Password", PreparedAccounts.Password)]);
        return (answer.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    // Sixty times, or for as long as it goes on.
    private static async Task<List<double>> Times(HttpClient client, Func<bool> goesOn)
    {
        var times = new List<double>();
        for (var warm = 0; warm < 5; warm++)
            await Time(client);
        while (times.Count < 60 || goesOn())
            times.Add(await Time(client));
        return times;
    }

    private static async Task<double> Time(HttpClient client)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(Page);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await answer.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
