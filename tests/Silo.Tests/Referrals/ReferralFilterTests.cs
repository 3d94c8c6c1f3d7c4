using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Lists by filter are what the same conditions leave of all referrals, one by one, over all pages.</summary>
public sealed class ReferralFilterTests(ListedSilo fixture) : IClassFixture<ListedSilo>
{
    private static readonly OrganisationId Busy = ListedReferrals.Partners[0];
    private static readonly UserId Person = ListedReferrals.People[1];
    private static readonly Caller Reader = ListedReferrals.Of(Busy, Person);

    private readonly TestSilo _silo = fixture.Silo;
    private readonly ListedReferrals _made = fixture.Made;
    private readonly HashSet<ReferralReference> _barred = fixture.Barred;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_filter_alone_leaves_what_it_says(bool received)
    {
        var all = new ReferralFilter(received);
        ReferralFilter[] filters =
        [
            all, all with { Order = ReferralOrder.LeastTimeLeft }, all with { Groups = [], Urgencies = [] },
            .. Enum.GetValues<ReferralGroup>().Select(group => all with { Groups = [group] }),
            .. Enum.GetValues<Urgency>().Select(urgency => all with { Urgencies = [urgency] }),
            .. Enum.GetValues<Strand>().Select(strand => all with { Strand = strand }),
            .. ListedReferrals.Partners.Select(partner => all with { Partner = partner }),
            .. _made.All.Select(made => made.District).Distinct(StringComparer.Ordinal).Select(district => all with { District = district }),
            .. Enum.GetValues<ReferralOwner>().Select(owner => all with { Owner = owner }),
        ];

        foreach (var filter in filters)
            await IsListed(filter);

        Expected(all).Count.ShouldBeGreaterThan(60);
        _barred.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task All_combined_leave_what_every_one_leaves()
    {
        var random = new Random(20260314);
        var found = 0;
        for (var round = 0; round < 150; round++)
        {
            var filter = new ReferralFilter(
                random.Next(2) is 0,
                [.. Enum.GetValues<ReferralGroup>().Where(_ => random.Next(2) is 0)],
                [.. Enum.GetValues<Urgency>().Where(_ => random.Next(2) is 0)],
                Maybe(Enum.GetValues<Strand>()), Maybe(ListedReferrals.Partners),
                random.Next(3) is 0 ? _made.All[random.Next(_made.All.Count)].District : null,
                Maybe(Enum.GetValues<ReferralOwner>()), Pick(Enum.GetValues<ReferralOrder>()));
            found += await IsListed(filter);
        }

        found.ShouldBeGreaterThan(200);

        T Pick<T>(T[] of) => of[random.Next(of.Length)];
        T? Maybe<T>(T[] of)
            where T : struct => random.Next(3) is 0 ? Pick(of) : null;
    }

    [Fact]
    public async Task What_is_a_covered_colleagues_is_marked_for_who_covers_and_for_nobody_else()
    {
        foreach (var received in new[] { true, false })
        {
            var mine = await Page(new ReferralFilter(received, Owner: ReferralOwner.Mine), null);

            mine.Lines.ShouldContain(line => line.Covering);
            mine.Lines.ShouldContain(line => !line.Covering);
            mine.Lines.ShouldAllBe(line => line.Covering == (line.Owner == ListedSilo.Covered));
            (await Page(new ReferralFilter(received), null)).Lines.ShouldAllBe(line => line.Covering == (line.Owner == ListedSilo.Covered));
            (await Page(new ReferralFilter(received), null, ListedReferrals.Of(Busy, ListedReferrals.People[2]))).Lines.ShouldAllBe(line => !line.Covering);
            // At another partner they cover for nobody.
            (await Page(new ReferralFilter(received), null, ListedReferrals.Of(ListedReferrals.Partners[1], Person))).Lines.ShouldAllBe(line => !line.Covering);
        }
    }

    [Fact]
    public async Task What_occurs_is_what_a_list_narrowed_by_it_shows()
    {
        foreach (var (viewer, person) in ListedReferrals.Partners.SelectMany(viewer => ListedReferrals.People.Select(person => (viewer, person))))
        {
            var made = _made.All.Where(made => person != Person || !_barred.Contains(made.Reference)).ToList();
            var (received, sent) = (made.Where(each => each.State.Sent!.Recipient == viewer).ToList(), made.Where(each => each.State.Sent!.Sender == viewer).ToList());

            var occurring = (await Occurring(ListedReferrals.Of(viewer, person))).Value!;

            occurring.Partners.ShouldBe(
                received.Select(each => each.State.Sent!.Sender).Concat(sent.Select(each => each.State.Sent!.Recipient)).Distinct(), ignoreOrder: true);
            occurring.Districts.ShouldBe(
                received.Where(each => !each.State.IsTakenBack).Concat(sent).Select(each => each.District).Distinct(StringComparer.Ordinal), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task What_occurs_only_where_somebody_is_barred_does_not_occur_to_them()
    {
        var (viewer, partner) = (new OrganisationId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()));
        await _silo.Execute(
            $"""
            insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at, strands, next_due_at)
            select '{viewer}', 900001, 'R-900001', true, '', '{partner}', 'Matlock, Derbyshire Dales', 'Standard', 'High', 'Sent', now(), now(), 0, now()
            """);
        (await Occurring(ListedReferrals.Of(viewer, Person))).Value!.Partners.ShouldBeEmpty("Nothing gave access.");
        await _silo.Execute($"insert into access (organisation, record, basis, origin) values ('{viewer}', 'R-900001', 'recipient', 'C-900001')");
        await _silo.Execute("insert into barred (record, person) values ('C-900001', $1)", ListedReferrals.People[2].Value);

        var seen = (await Occurring(ListedReferrals.Of(viewer, Person))).Value!;
        (seen.Partners.ShouldHaveSingleItem(), seen.Districts.ShouldHaveSingleItem()).ShouldBe((partner, "Derbyshire Dales"));
        var barred = (await Occurring(ListedReferrals.Of(viewer, ListedReferrals.People[2]))).Value!;
        (barred.Partners.IsEmpty, barred.Districts.IsEmpty).ShouldBe((true, true));
    }

    [Theory]
    [InlineData(ReferralOrder.Newest)]
    [InlineData(ReferralOrder.LeastTimeLeft)]
    public async Task Paging_shows_each_once_while_others_are_added(ReferralOrder order)
    {
        var filter = new ReferralFilter(Received: true, Order: order);
        var before = Expected(filter);
        var (seen, after) = (new List<ReferralReference>(), default(ReferralCursor?));
        do
        {
            var page = await Page(filter, after);
            seen.AddRange(page.Lines.Select(line => line.Reference));
            after = page.After;
            await _made.Grow(10);
        }
        while (after is not null && seen.Count < 1000);

        seen.ShouldBeUnique();
        seen.Intersect(before).ShouldBe(before);
    }

    [Fact]
    public async Task What_nothing_is_due_of_says_so_and_comes_last()
    {
        var page = await Page(new ReferralFilter(Received: true, [ReferralGroup.TakenBack], Order: ReferralOrder.LeastTimeLeft), null);

        var recalled = page.Lines.Where(line => line.Status is ReferralStatus.Recalled).ToList();
        recalled.ShouldContain(line => line.NextDueAt == null);
        recalled.ShouldContain(line => line.NextDueAt != null);
        page.Lines.SkipWhile(line => line.NextDueAt is not null).ShouldAllBe(line => line.NextDueAt == null);
    }

    [Fact]
    public async Task More_than_a_thousand_are_not_counted()
    {
        var (other, partner) = (ListedReferrals.Partners[3], ListedReferrals.Partners[1]);
        await _silo.Execute(
            $"""
            insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at, strands, next_due_at)
            select '{other}', 800000 + i, 'R-' || (800000 + i), true, '', '{partner}', '', 'Standard', 'High', 'Declined', now(), now(), 0, 'infinity'
            from generate_series(1, 1200) i
            """);
        await _silo.Execute(
            $"""
            insert into access (organisation, record, basis, origin)
            select '{other}', 'R-' || (800000 + i), 'recipient', 'C-1' from generate_series(1, 1200) i
            """);

        (await Page(new ReferralFilter(Received: true), null, ListedReferrals.Of(other, Person))).Matching.ShouldBe(ReferralPage.CountedTo + 1);
    }

    [Fact]
    public async Task What_is_no_choice_or_cannot_be_stored_is_refused()
    {
        var filter = new ReferralFilter(true, [(ReferralGroup)99], [(Urgency)99], (Strand)40, null, "a\0b", (ReferralOwner)99, (ReferralOrder)99);

        var refused = await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(Reader, "all", grain => grain.List(filter, null, default));

        refused.Refusals.Select(refusal => refusal.Field).ShouldBe(["Groups", "Urgencies", "Strand", "Owner", "Order", "District"]);
    }

    [Fact]
    public async Task Rows_of_what_was_taken_back_hold_nothing_of_it_for_the_recipient()
    {
        (await _silo.Scalar<long>("select count(*) from referral_row where received and status in ('Withdrawn', 'Recalled')")).ShouldBeGreaterThan(20);
        (await _silo.Scalar<long>(
            "select count(*) from referral_row where received and status in ('Withdrawn', 'Recalled') and (strands <> 0 or district <> '' or place <> '')")).ShouldBe(0);
    }

    /// <summary>How many there are.</summary>
    private async Task<int> IsListed(ReferralFilter filter)
    {
        var expected = Expected(filter);
        var (all, after) = (new List<ReferralReference>(), default(ReferralCursor?));
        do
        {
            var page = await Page(filter, after);
            page.Matching.ShouldBe(expected.Count, $"{filter}");
            page.Lines.Length.ShouldBeLessThanOrEqualTo(25);
            all.AddRange(page.Lines.Select(line => line.Reference));
            after = page.After;
        }
        while (after is not null);
        all.ShouldBe(expected, $"{filter}");
        return expected.Count;
    }

    private async Task<ReferralPage> Page(ReferralFilter filter, ReferralCursor? after, Caller? reader = null) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(reader ?? Reader, "all", grain => grain.List(filter, after, default))).Value!;

    private Task<Outcome<ReferralOccurrences>> Occurring(Caller reader) =>
        _silo.Ask<IReferralListGrain, Outcome<ReferralOccurrences>>(reader, "all", grain => grain.Occurring(default));

    private List<ReferralReference> Expected(ReferralFilter filter)
    {
        var listed = _made.All.Where(made => !_barred.Contains(made.Reference) && Matches(filter, made)).ToList();
        return
        [
            .. (filter.Order is ReferralOrder.Newest
                ? listed.OrderByDescending(made => made.Reference.Number)
                : listed.OrderBy(made => ReferralClock.NextDueAt(made.State) ?? DateTimeOffset.MaxValue).ThenBy(made => made.Reference.Number))
            .Select(made => made.Reference),
        ];
    }

    private static bool Matches(ReferralFilter filter, Made made)
    {
        var (state, sent) = (made.State, made.State.Sent!);
        var (viewer, partner, owner) = filter.Received
            ? (sent.Recipient, sent.Sender, state.RecipientOwner)
            : (sent.Sender, sent.Recipient, state.SenderOwner);
        var forgotten = filter.Received && state.IsTakenBack;
        return viewer == Busy
            && (filter.Groups.IsDefaultOrEmpty || filter.Groups.Contains(GroupOf(state.Status)))
            && (filter.Urgencies.IsDefaultOrEmpty || filter.Urgencies.Contains(sent.Urgency))
            && (filter.Strand is not { } strand || (!forgotten && sent.Manifest.Minimum.Strands.Contains(strand)))
            && (filter.Partner is not { } wanted || wanted == partner)
            && (filter.District is not { } district || (!forgotten && string.Equals(district, made.District, StringComparison.Ordinal)))
            && (filter.Owner is not { } of || (of is ReferralOwner.Mine ? owner == Person || owner == ListedSilo.Covered : owner is null));
    }

    private static ReferralGroup GroupOf(ReferralStatus status) => status switch
    {
        ReferralStatus.Sent or ReferralStatus.Questioned => ReferralGroup.Waiting,
        ReferralStatus.Accepted or ReferralStatus.Active => ReferralGroup.UnderWay,
        ReferralStatus.Completed or ReferralStatus.Ended => ReferralGroup.Finished,
        ReferralStatus.Declined => ReferralGroup.Declined,
        _ => ReferralGroup.TakenBack,
    };
}
