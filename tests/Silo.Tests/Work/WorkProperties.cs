using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Work;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Work;

/// <summary>
/// For every reader of a generated population: the list is what the referrals themselves ask of them, and every number is
/// that of the list to which it leads.
/// </summary>
public sealed class WorkProperties(ListedSilo fixture) : IClassFixture<ListedSilo>
{
    private static readonly TimeSpan Earlier = TimeSpan.FromDays(3);

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Each_list_holds_what_is_to_be_done_and_each_number_counts_its_list()
    {
        // Rather than the clock, which would run into every deadline there is.
        await _silo.Execute($"update referral_row set next_due_at = next_due_at - interval '{Earlier.TotalHours} hours' where next_due_at < 'infinity'");
        var (listed, late) = (0, 0);
        foreach (var reader in Readers)
        {
            foreach (var of in Enum.GetValues<WorkOf>())
            {
                foreach (var part in Enum.GetValues<WorkPart>())
                {
                    var expected = Expected(reader, of, part);

                    var list = await Read(reader, new WorkQuery(of, part));

                    list.Items.Select(item => item.Referral!.Reference).ShouldBe(expected.Take(WorkList.Length), $"{reader} {of} {part}");
                    list.Counts.Of(part).ShouldBe(expected.Count);
                    listed += expected.Count;
                    late += list.Counts.Late;
                }

                await SentIsCounted(reader, of);
            }

            await WaitingIsCounted(reader);
        }

        // Else it would hold where there is nothing to do.
        listed.ShouldBeGreaterThan(500);
        late.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task A_bar_takes_what_was_to_be_done_out_of_list_and_numbers()
    {
        var reader = Reader(ListedReferrals.Partners[0], ListedReferrals.People[1]);
        var kept = fixture.Made.All.Where(made => fixture.Barred.Contains(made.Reference) && IsWork(made.State, reader)).ToList();

        kept.ShouldNotBeEmpty();
        var all = await Read(reader, new WorkQuery(WorkOf.Team));
        all.Counts.All.ShouldBe(fixture.Made.All.Count(made => IsWork(made.State, reader)) - kept.Count);
        all.Items.ShouldNotContain(item => kept.Any(made => made.Reference == item.Referral!.Reference));
    }

    private static IEnumerable<Caller> Readers =>
        from partner in ListedReferrals.Partners
        from person in ListedReferrals.People
        select Reader(partner, person);

    private static Caller Reader(OrganisationId partner, UserId person) => ListedReferrals.Of(partner, person) with { Roles = [Role.Practitioner] };

    private List<ReferralReference> Expected(Caller reader, WorkOf of, WorkPart part) =>
    [
        .. fixture.Made.All
            .Where(made => IsWork(made.State, reader) && !IsKeptFrom(reader, made.Reference))
            .Where(made => of is WorkOf.Team || made.State.OwnerOn(made.State.SideOf(reader)!.Value) is not { } owner || IsTheirs(owner, reader))
            .Where(made => part switch
            {
                WorkPart.Late => ReferralClock.NextDueAt(made.State) - Earlier < _silo.Time.GetUtcNow(),
                WorkPart.ToAnswer => made.State.Status is ReferralStatus.Sent or ReferralStatus.Questioned,
                WorkPart.Drafts => false,
                _ => true,
            })
            .OrderBy(made => ReferralClock.NextDueAt(made.State))
            .ThenBy(made => KindOf(made.State, reader))
            .ThenBy(made => made.Reference.Number)
            .Select(made => made.Reference),
    ];

    private static WorkKind KindOf(ReferralState state, Caller reader) => (state.SideOf(reader), state.Status) switch
    {
        (Side.Sender, _) => WorkKind.Question,
        (_, ReferralStatus.Accepted) => WorkKind.FirstContact,
        (_, ReferralStatus.Active) => WorkKind.Outcome,
        (_, ReferralStatus.Recalled) => WorkKind.Destruction,
        _ => WorkKind.Answer,
    };

    private static bool IsWork(ReferralState state, Caller reader) => ReferralClock.NextDueAt(state) is not null && state.SideOf(reader) switch
    {
        Side.Recipient => true,
        Side.Sender => state.Status is ReferralStatus.Questioned,
        _ => false,
    };

    private static bool IsTheirs(UserId owner, Caller reader) =>
        owner == reader.User || ListedSilo.CoveredToday.Contains((reader.Organisation, owner, reader.User));

    private bool IsKeptFrom(Caller reader, ReferralReference reference) =>
        reader.User == ListedReferrals.People[1] && fixture.Barred.Contains(reference);

    /// <summary>The number of what was sent leads to the list of referrals that wait for an answer.</summary>
    private async Task SentIsCounted(Caller reader, WorkOf of) => (await Read(reader, new WorkQuery(of))).Counts.Sent
        .ShouldBe(await Matching(reader, received: false));

    /// <summary>So does the number beside the way to the referrals, and on the side to which it leads.</summary>
    private async Task WaitingIsCounted(Caller reader) =>
        (await _silo.Ask<IReferralListGrain, Outcome<int>>(reader, "all", grain => grain.WaitingCount(default))).Value
            .ShouldBe(await Matching(reader, received: true));

    private async Task<int> Matching(Caller reader, bool received) => (await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(
        reader, "all", grain => grain.List(new ReferralFilter(received, [ReferralGroup.Waiting]), null, default))).Value!.Matching;

    private async Task<WorkList> Read(Caller reader, WorkQuery query)
    {
        var listed = await _silo.Ask<IWorkGrain, Outcome<WorkList>>(reader, "all", grain => grain.List(query, default));
        var refreshed = await _silo.Ask<IWorkGrain, Outcome<WorkList>>(reader, "all", grain => grain.Refresh(query, default));
        refreshed.Value!.Counts.ShouldBe(listed.Value!.Counts);
        refreshed.Value.Items.ShouldBe(listed.Value.Items);
        return listed.Value;
    }
}
