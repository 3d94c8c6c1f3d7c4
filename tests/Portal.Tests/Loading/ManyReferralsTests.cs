using System.Diagnostics;
using System.Net;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;
using Xunit.Abstractions;

namespace Partnership.Portal.Tests.Loading;

/// <summary>With 100,000 referrals between two partners every page that a worker opens all day is there within 200 ms, 95 times of 100.</summary>
[Collection(AloneCollection.Name)]
public sealed class ManyReferralsTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Requests = 60;
    private const string Simple = "/alerts/choices";
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a page that lists nothing takes on a machine that does nothing else, 95 times of 100.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(20);
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private PortalHost _portal = null!;

    public async Task InitializeAsync()
    {
        _portal = await PortalHost.Create("Development");
        await Prepared.Sent(_portal);
        await using var database = NpgsqlDataSource.Create(_portal.Database.ConnectionString);
        foreach (var (viewer, partner, received) in new[] { (Mo, DemonstrationPeople.DerbyshireOfficer, true), (DemonstrationPeople.DerbyshireOfficer, Mo, false) })
            await Store(database, viewer.Organisation, partner.Organisation, received);
        await using var analysed = database.CreateCommand("analyze");
        await analysed.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Pages_AnswerWithin200Milliseconds()
    {
        var sent = (await Prepared.Sent(_portal)).ToString();
        using var recipient = _portal.Signed(Mo);
        using var sender = _portal.Signed(DemonstrationPeople.DerbyshireInspector);
        (HttpClient Client, string Address)[] pages =
        [
            (recipient, "/"), (sender, "/"), (recipient, "/referrals"), (sender, "/referrals?side=sent"),
            (recipient, "/referrals?status=waiting&order=leasttimeleft"), (recipient, "/referrals?status=underway&strand=race&owner=mine"),
            (recipient, $"/referrals?after=R-{950_000}"), (recipient, $"/referrals/{sent}"), (sender, $"/referrals/{sent}"),
            (sender, "/cases"), (sender, "/directory"),
        ];
        var slow = new List<string>();
        foreach (var (client, address) in pages)
        {
            if (!await IsFast(client, address))
                slow.Add(address);
        }

        slow.ShouldBeEmpty();
    }

    // Other tests may be using the machine: then as much longer is allowed as a page takes that lists nothing, and it is
    // measured again.
    private async Task<bool> IsFast(HttpClient client, string address)
    {
        for (var tries = 1; tries <= 3; tries++)
        {
            var simple = Late(await Times(client, Simple));
            var times = await Times(client, address);
            output.WriteLine(
                $"{address}: median {times[Requests / 2].TotalMilliseconds:F0} ms, 95 of 100 within {Late(times).TotalMilliseconds:F0} ms; " +
                $"a page that lists nothing {simple.TotalMilliseconds:F0} ms");
            if (Late(times) <= Limit * Math.Max(1, simple / Calm))
                return true;
        }

        return false;
    }

    private static TimeSpan Late(TimeSpan[] times) => times[Requests * 95 / 100];

    // Two at a time, after a few that are not counted; in order.
    private static async Task<TimeSpan[]> Times(HttpClient client, string address)
    {
        for (var warm = 0; warm < 5; warm++)
            await Time(client, address);
        var times = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            var own = new List<TimeSpan>();
            while (own.Count < Requests / 2)
                own.Add(await Time(client, address));
            return own;
        }));
        return [.. times.SelectMany(own => own).Order()];
    }

    private static async Task<TimeSpan> Time(HttpClient client, string address)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        await answer.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started);
    }

    // As a busy partner's stand after years: of a hundred one waits for an answer, three are under way, the rest is over.
    private static async Task Store(NpgsqlDataSource database, OrganisationId viewer, OrganisationId partner, bool received)
    {
        await using var rows = database.CreateCommand(
            """
            insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at, strands, next_due_at)
            select $1, 900000 + i, 'R-' || (900000 + i), $3, 'Target-hardening visit', $2, 'Normanton, Derby',
                   (array['Standard', 'Within24Hours', 'Immediate'])[1 + i % 3], 'Medium', status, at, at + interval '3 days', 1 + (i % 7),
                   case when status in ('Sent', 'Questioned', 'Accepted', 'Active') then at + interval '3 days' else 'infinity' end
            from (select i, now() - i * interval '20 minutes' as at,
                         (case i % 200 when 0 then 'Sent' when 1 then 'Questioned' else
                          case when i % 100 = 2 then 'Accepted' when i % 100 in (3, 4) then 'Active' when i % 2 = 0 then 'Completed' else 'Declined' end end) as status
                  from generate_series(1, 100000) i) made
            """);
        foreach (var value in new object[] { viewer.Value, partner.Value, received })
            rows.Parameters.AddWithValue(value);
        (await rows.ExecuteNonQueryAsync()).ShouldBe(100_000);
        await using var access = database.CreateCommand(
            "insert into access (organisation, record, basis, origin) select $1, 'R-' || (900000 + i), $2, 'C-1' from generate_series(1, 100000) i");
        access.Parameters.AddWithValue(viewer.Value);
        access.Parameters.AddWithValue(received ? "recipient" : "sender");
        await access.ExecuteNonQueryAsync();
    }
}
