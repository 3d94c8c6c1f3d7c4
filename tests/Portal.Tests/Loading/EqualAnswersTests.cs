using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Tests.Accounts.Entering;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Postgres;
using Xunit.Abstractions;

namespace Partnership.Portal.Tests.Loading;

/// <summary>
/// How long a refusal takes does not say whether there is such an account, whether it has a password, or whether it has
/// to wait: measured over two hundred tries at each, in mixed order, through the whole page.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class EqualAnswersTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Each = 200;

    /// <summary>
    /// By chance alone the share of 200 tries that lie above 200 others strays by 0.03 from a half; so far it may stray
    /// here. A difference that a stranger could use shows as a share near 0 or 1.
    /// </summary>
    private const double Tolerance = 0.12;

    /// <summary>By so much of one another the medians may differ.</summary>
    private const double MedianTolerance = 0.1;

    private PortalHost _portal = null!;

    // A tenth of the work on a tenth of the beat: a thousand tries in a minute.
    public async Task InitializeAsync() => _portal = new PortalHost("Production", await PostgresCluster.CreateDatabaseAsync(), further: builder => builder
        .UseSetting("Entering:Beat", "00:00:00.06")
        .ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 20_000)));

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Refusals_take_equally_long_for_whatever_reason()
    {
        // Other tests may be using the machine: then it is measured again.
        for (var tries = 1; ; tries++)
        {
            var differences = await Differences();
            if (differences.Count == 0)
                return;
            if (tries == 3)
                differences.ShouldBeEmpty();
        }
    }

    private async Task<List<string>> Differences()
    {
        var addresses = await Addresses();
        var times = addresses.Keys.ToDictionary(kind => kind, _ => new List<double>(), StringComparer.Ordinal);
        (string Kind, string Address)[] tries = [.. addresses.SelectMany(kind => kind.Value.Select(address => (kind.Key, address)))];
        new Random(20260313).Shuffle(tries);
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, AccountLinks.SignIn);
        foreach (var (_, address) in tries.Take(10))
            await Time(page, $"warm-{address}");
        foreach (var (kind, address) in tries)
            times[kind].Add(await Time(page, address));

        var differences = new List<string>();
        foreach (var (kind, sample) in times)
        {
            var (above, median, known) = (Ranks.Above(sample, times["known"]), Ranks.Median(sample), Ranks.Median(times["known"]));
            output.WriteLine($"{kind}: median {median:F1} ms, above a known account's in {above:P1} of all pairs");
            if (Math.Abs(above - 0.5) > Tolerance || Math.Abs(median - known) > MedianTolerance * known)
                differences.Add($"{kind}: {above:F2}, {median:F1} ms against {known:F1} ms");
        }

        return differences;
    }

    // Five tries at one address are taken and the sixth waits: so there are forty of each kind, and one that waits.
    private async Task<Dictionary<string, IEnumerable<string>>> Addresses()
    {
        var held = PreparedAccounts.Stranger();
        await _portal.Account(held);
        var (attempts, whoms) = (_portal.Services.GetRequiredService<Attempts>(), _portal.Services.GetRequiredService<Whoms>());
        for (var tried = 0; tried < AttemptRules.Round; tried++)
            await attempts.Take(whoms.Address(Whoms.Normalised(PreparedAccounts.Address(held))), AttemptRules.Passwords);
        return new(StringComparer.Ordinal)
        {
            ["known"] = await Made(person => _portal.Account(person)),
            ["unknown"] = await Made(_ => Task.CompletedTask),
            ["passkey only"] = await Made(person => _portal.Account(person, password: null)),
            ["not finished"] = await Made(person => _portal.Account(person, completed: false)),
            ["waiting"] = Enumerable.Repeat(PreparedAccounts.Address(held), Each),
        };
    }

    private static async Task<IEnumerable<string>> Made(Func<Caller, Task> make)
    {
        var addresses = new List<string>();
        while (addresses.Count < Each)
        {
            var person = PreparedAccounts.Stranger();
            await make(person);
            addresses.AddRange(Enumerable.Repeat(PreparedAccounts.Address(person), AttemptRules.Round));
        }

        return addresses;
    }

    private static async Task<double> Time(PostedPage page, string address)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await page.Send([new("Address", address), new("Password", "not the password of anybody")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
