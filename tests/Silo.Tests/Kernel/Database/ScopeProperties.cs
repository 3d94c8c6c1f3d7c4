using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Database;

/// <summary>
/// For every caller of a generated population, what the check of a single record admits is what the lists show over all
/// their pages, and what row-level security leaves of a query without any condition.
/// </summary>
public sealed class ScopeProperties(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task A_record_is_listed_exactly_where_it_may_be_opened()
    {
        var population = new Population(_silo, seed: 20260312);
        var (admitted, barred) = (0, 0);
        for (var round = 0; round < 3; round++)
        {
            await population.Grow(cases: 40, referrals: 60, changes: 60);
            foreach (var caller in population.Callers)
            {
                var scope = ReaderScope.Of(caller);
                var cases = population.Cases.Where(each => each.Value.IsInSightOf(scope)).Select(each => each.Key).ToHashSet();
                var referrals = population.Referrals.Where(each => MayOpen(scope, caller, each.Value, population)).ToDictionary();
                admitted += cases.Count + referrals.Count;
                barred += population.Cases.Count(each => each.Value.Lead == caller.Organisation) - cases.Count;

                (await Cases(caller)).ShouldBe(cases.OrderByDescending(each => each.Number));
                (await Referrals(caller, received: true)).ShouldBe(Of(referrals, state => state.Sent!.Recipient == caller.Organisation));
                (await Referrals(caller, received: false)).ShouldBe(Of(referrals, state => state.Sent!.Sender == caller.Organisation));
                await IsWaiting(caller, referrals);
                (await Unconditioned(scope, "select number from case_row")).ShouldBe(cases.Select(each => each.Number), ignoreOrder: true);
                (await Unconditioned(scope, "select number from referral_row")).ShouldBe(referrals.Keys.Select(each => each.Number), ignoreOrder: true);
                await FirstGateAlone(scope, cases, referrals.Keys);
                await OpensAlike(caller, population, cases);
            }
        }

        // Else it would hold of a population in which nobody sees anything, or nobody is kept from anything.
        admitted.ShouldBeGreaterThan(3000);
        barred.ShouldBeGreaterThan(100);
    }

    /// <summary>The single check, asked as the grain of a referral asks it: by what the case says concerns this caller.</summary>
    private static bool MayOpen(ReaderScope scope, Caller caller, ReferralState state, Population population) => scope.Admits(
        [state.Sent!.Sender, state.Sent.Recipient],
        Barred.By(CaseLimits.Of(population.Cases[state.Sent.Manifest.Case], caller)));

    private static IEnumerable<ReferralReference> Of(Dictionary<ReferralReference, ReferralState> referrals, Func<ReferralState, bool> side) =>
        referrals.Where(each => side(each.Value)).Select(each => each.Key).OrderByDescending(each => each.Number);

    private async Task<List<CaseReference>> Cases(Caller caller)
    {
        var (all, after) = (new List<CaseReference>(), default(CaseReference?));
        do
        {
            var page = (await _silo.Ask<ICaseListGrain, Outcome<CasePage>>(caller, "all", grain => grain.Ours(after, default))).Value!;
            all.AddRange(page.Lines.Select(line => line.Reference));
            after = page.After;
        }
        while (after is not null);
        return all;
    }

    private async Task<List<ReferralReference>> Referrals(Caller caller, bool received)
    {
        var (all, after) = (new List<ReferralReference>(), default(ReferralCursor?));
        do
        {
            var page = (await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(caller, "all", grain => grain.List(new ReferralFilter(received), after, default))).Value!;
            all.AddRange(page.Lines.Select(line => line.Reference));
            after = page.After;
        }
        while (after is not null);
        return all;
    }

    private async Task IsWaiting(Caller caller, Dictionary<ReferralReference, ReferralState> referrals)
    {
        var expected = referrals.Values.Count(referral =>
            referral.Status is ReferralStatus.Sent or ReferralStatus.Questioned && referral.Sent!.Recipient == caller.Organisation);

        (await _silo.Ask<IReferralListGrain, Outcome<int>>(caller, "all", grain => grain.WaitingCount(default))).Value.ShouldBe(expected);
    }

    /// <summary>The grain itself, for a few cases of each caller.</summary>
    private async Task OpensAlike(Caller caller, Population population, HashSet<CaseReference> admitted)
    {
        foreach (var reference in population.Cases.Keys.Where(each => each.Number % 17 == 0))
        {
            (await _silo.Ask<ICaseGrain, Outcome<CaseView>>(caller, reference.ToString(), grain => grain.View(default)))
                .Succeeded.ShouldBe(admitted.Contains(reference), $"{reference}");
        }
    }

    /// <summary>The lists as the owner of the database asks them, for whom no policy holds: their own conditions do.</summary>
    private async Task FirstGateAlone(ReaderScope scope, HashSet<CaseReference> cases, IReadOnlyCollection<ReferralReference> referrals)
    {
        (await Ungated("list-our-cases", scope.Organisation.Value, int.MaxValue, scope.Person.Value))
            .ShouldBe(cases.Select(each => each.Number).OrderDescending().Take(26));
        foreach (var received in new[] { true, false })
        {
            var all = ReferralConditions.Of(scope, new ReferralFilter(received), DateOnly.FromDateTime(TestSilo.Start.UtcDateTime));
            var newest = await Ungated("list-referrals", [.. all, null]);
            newest.ShouldBeSubsetOf(referrals.Select(each => each.Number));
            (await Ungated("list-referrals-by-time-left", [.. all, null, null])).ShouldBeSubsetOf(referrals.Select(each => each.Number));
            (await Ungated("count-referrals", all)).Single().ShouldBeInRange(newest.Count, referrals.Count);
        }

        var work = await Ungated("list-work", scope.Organisation.Value, scope.Person.Value, null, null, null);
        work.ShouldBeSubsetOf(referrals.Select(each => each.Number));
        (await Ungated("count-work", scope.Organisation.Value, scope.Person.Value, null, TestSilo.Start)).Single().ShouldBeInRange(work.Count, referrals.Count);
        (await Ungated("list-left-behind", scope.Organisation.Value, scope.Person.Value)).ShouldBeSubsetOf(referrals.Select(each => each.Number));
    }

    private async Task<List<int>> Ungated(string query, params object?[] values)
    {
        await using var command = _silo.Services.GetRequiredService<DataSources>().Owner.CreateCommand(Sql.Text(query));
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        await using var reader = await command.ExecuteReaderAsync();
        var numbers = new List<int>();
        while (await reader.ReadAsync())
            numbers.Add(reader.GetInt32(0));
        return numbers;
    }

    private async Task<List<int>> Unconditioned(ReaderScope scope, string sql)
    {
        await using var connection = await _silo.Services.GetRequiredService<DataSources>().Reader.OpenConnectionAsync();
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"select set_config('partnership.organisation', '{scope.Organisation}', true), set_config('partnership.person', '{scope.Person}', true)"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        var numbers = new List<int>();
        while (await reader.ReadAsync())
            numbers.Add(reader.GetInt32(0));
        return numbers;
    }
}
