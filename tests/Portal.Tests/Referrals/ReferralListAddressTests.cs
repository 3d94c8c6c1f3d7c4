using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Referrals;

namespace Partnership.Portal.Tests.Referrals;

/// <summary>The address of the list says what the list shows, and reads as it was written.</summary>
public sealed class ReferralListAddressTests
{
    private static readonly ImmutableArray<OrganisationProfile> Partners =
    [
        new(new OrganisationId(Guid.NewGuid()), "A council", OrganisationKind.Council, [new Area("E06000015", "Derby"), new Area("E07000036", "Erewash")], "", null),
        new(new OrganisationId(Guid.NewGuid()), "A charity", OrganisationKind.Charity, [new Area("E06000015", "Derby")], "", null),
    ];

    private static readonly ReferralChoices Choices = ReferralChoices.Of(Partners, new([Partners[1].Id], ["Derby", "Elsewhere"]));

    [Fact]
    public void Districts_are_offered_once() => Choices.Areas.Select(area => area.Name).ShouldBe(["Derby", "Erewash"]);

    [Fact]
    public void Offered_is_what_occurs_and_what_is_chosen()
    {
        Choices.PartnerOptions(null).Select(option => option.Text).ShouldBe(["Any partner", "A charity"]);
        Choices.PartnerOptions(Partners[0]).Select(option => option.Text).ShouldBe(["Any partner", "A council", "A charity"]);
        Choices.AreaOptions(null).Select(option => option.Text).ShouldBe(["Any district", "Derby"]);
        Choices.AreaOptions(Choices.Areas[1]).Select(option => option.Text).ShouldBe(["Any district", "Derby", "Erewash"]);
    }

    [Fact]
    public void Address_of_the_drafts_keeps_the_rest_of_any_query()
    {
        var (query, _) = Read("?side=sent&status=waiting&status=declined&strand=race&area=E06000015&owner=mine&order=leasttimeleft");

        query.DraftsAddress.ShouldBe("/referrals?side=drafts&status=waiting&status=declined&strand=race&area=E06000015&owner=mine&order=leasttimeleft");
        var (kept, ignored) = Read(query.DraftsAddress);
        ignored.ShouldBeEmpty();
        (kept with { Received = false }).Address.ShouldBe(query.Address);
        ReferralListQuery.All(received: true).DraftsAddress.ShouldBe("/referrals?side=drafts");
        Read("?after=R-2001").Query.DraftsAddress.ShouldBe("/referrals?side=drafts");
    }

    [Fact]
    public void Address_of_any_query_reads_as_that_query()
    {
        var random = new Random(20260315);
        for (var round = 0; round < 500; round++)
        {
            var order = Pick(Enum.GetValues<ReferralOrder>());
            var query = new ReferralListQuery(
                random.Next(2) is 0, [.. Some(Enum.GetValues<ReferralGroup>())], [.. Some(Enum.GetValues<Urgency>())],
                random.Next(2) is 0 ? Pick(Enum.GetValues<Strand>()) : null,
                random.Next(2) is 0 ? Pick([.. Choices.Partners]) : null, random.Next(2) is 0 ? Pick([.. Choices.Areas]) : null,
                random.Next(2) is 0 ? Pick(Enum.GetValues<ReferralOwner>()) : null, order,
                random.Next(2) is 0 ? After(order) : null);

            var (read, ignored) = Read(query.Address);

            ignored.ShouldBeEmpty(query.Address);
            read.Address.ShouldBe(query.Address);
            (read.Received, read.Strand, read.Partner, read.Area, read.Owner, read.Order, read.After)
                .ShouldBe((query.Received, query.Strand, query.Partner, query.Area, query.Owner, query.Order, query.After));
            read.Groups.ShouldBe(query.Groups);
            read.Urgencies.ShouldBe(query.Urgencies);
        }

        ReferralCursor After(ReferralOrder order) => new(
            new ReferralReference(random.Next(1, int.MaxValue)),
            order is ReferralOrder.Newest ? default
            : random.Next(3) is 0 ? DateTimeOffset.MaxValue : DateTimeOffset.UnixEpoch.AddMicroseconds(random.NextInt64(1L << 52)));
        T Pick<T>(T[] of) => of[random.Next(of.Length)];
        IEnumerable<T> Some<T>(T[] of) => of.Where(_ => random.Next(2) is 0);
    }

    [Theory]
    [InlineData("?side=both", "side")]
    [InlineData("?status=Sent", "status")]
    [InlineData("?status=waiting&status=1", "status")]
    [InlineData("?urgency=soon", "urgency")]
    [InlineData("?strand=2", "strand")]
    [InlineData("?strand=race&strand=religion", "strand")]
    [InlineData("?partner=11111111-1111-1111-1111-111111111111", "partner")]
    [InlineData("?partner=A+council", "partner")]
    [InlineData("?area=Derby", "area")]
    [InlineData("?owner=everybody", "owner")]
    [InlineData("?order=oldest", "order")]
    [InlineData("?after=2001", "after")]
    [InlineData("?after=R-2001.1", "after")]
    [InlineData("?order=leasttimeleft&after=R-2001", "after")]
    [InlineData("?order=leasttimeleft&after=R-2001.9999999999999999999", "after")]
    [InlineData("?order=leasttimeleft&after=R-2001.-1", "after")]
    public void What_is_not_understood_is_left_out_and_named(string address, string ignored) => Read(address).Ignored.ShouldBe([ignored]);

    [Theory]
    [InlineData("")]
    [InlineData("?status=&strand=&partner=&area=&owner=&order=&urgency=")]
    [InlineData("?something=else")]
    public void Nothing_chosen_is_the_whole_list(string address)
    {
        var (read, ignored) = Read(address);

        read.Address.ShouldBe("/referrals");
        ignored.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_right_beside_what_is_wrong_counts() =>
        Read("?status=declined&status=%00&strand=%F0%9F%98%80&urgency=immediate").Query.Address.ShouldBe("/referrals?status=declined&urgency=immediate");

    [Theory]
    [InlineData("R-2001")]
    [InlineData(" r-2001 ")]
    [InlineData("r2001")]
    [InlineData("R 2001")]
    [InlineData("2001")]
    [InlineData("#2001")]
    public void A_reference_is_found_as_people_write_it(string typed) => ReferralSearch.Read(typed).ShouldBe(new ReferralReference(2001));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("C-2001")]
    [InlineData("Anisa")]
    [InlineData("R-0")]
    [InlineData("-1")]
    [InlineData("R-99999999999")]
    [InlineData("٢٠٠١")]
    public void Anything_else_is_no_reference(string? typed) => ReferralSearch.Read(typed).ShouldBeNull();

    [Fact]
    public void Of_a_case_it_says_where_cases_are() => ReferralSearch.WhyNot("c-1001").ShouldContain("C-1001 is a case");

    private static (ReferralListQuery Query, IReadOnlyList<string> Ignored) Read(string address)
    {
        var at = address.IndexOf('?', StringComparison.Ordinal);
        var reader = new ReferralListAddress(new QueryCollection(QueryHelpers.ParseQuery(at < 0 ? "" : address[at..])), Choices);
        return (reader.Read(), reader.Ignored);
    }
}
