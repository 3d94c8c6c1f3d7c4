using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;

namespace Partnership.Silo.Tests.Agreements;

/// <summary>The list of all agreements, for who looks after the partnership.</summary>
public sealed class AllAgreementsTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private readonly TestSilo _silo = fixture.Silo;
    private readonly string _prefix = $"{Guid.NewGuid()}";

    [Fact]
    public async Task Each_stands_where_it_stands_and_is_found_by_it()
    {
        await Draft("a unsigned");
        await Sign(await Draft("b half"), One);
        await InForce("c in force");
        var suspended = await InForce("d suspended");
        await On(suspended, grain => grain.Suspend(new SuspendAgreement(CommandId.New(), "A breach"), default));
        var revised = await InForce("e revised");
        await On(revised, grain => grain.Revise(Revise(1, One, Three) with { Title = Title("not yet") }, default));
        await InForce("f soon over", reviewBy: Today.AddDays(3));

        (await All()).ShouldBe(
        [
            "a unsigned Unsigned 1 2", "b half Unsigned 1 1", "c in force InForce - 0", "d suspended Suspended - 0",
            "e revised InForce 2 2", "f soon over InForce - 0",
        ]);
        (await All(new(AgreementStanding.Unsigned))).Length.ShouldBe(2);
        (await All(new(AgreementStanding.Suspended))).ShouldBe(["d suspended Suspended - 0"]);
        (await All(new(WaitsFor: Two))).ShouldBe(["a unsigned Unsigned 1 2", "b half Unsigned 1 1"]);
        (await All(new(WaitsFor: Three))).ShouldBe(["e revised InForce 2 2"]);
        (await All(new(ReviewBy: Today.AddDays(30)))).ShouldBe(["f soon over InForce - 0"]);
        (await All(new(AgreementStanding.Expired, Three, Today))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_come_page_by_page_and_none_twice()
    {
        for (var each = 0; each < 53; each++)
            await Draft($"m{each / 2:00}");

        var (seen, after) = (new List<AgreementLine>(), default(AgreementCursor));
        do
        {
            var page = await List(new(), after);
            page.Lines.Length.ShouldBeLessThanOrEqualTo(50);
            seen.AddRange(page.Lines);
            after = page.After;
        }
        while (after is not null);

        seen.Where(IsMine).Select(line => line.Id).Distinct().Count().ShouldBe(53);
        seen.Count.ShouldBe(seen.Select(line => line.Id).Distinct().Count());
        seen.Select(line => line.Title).ShouldBe(seen.Select(line => line.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_is_for_who_looks_after_the_partnership_alone()
    {
        var other = Officer(One) with { Roles = [.. Enum.GetValues<Role>().Except([Role.PartnershipAdministrator, Role.System])] };

        await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IAgreementListGrain, Outcome<AgreementList>>(other, "all", grain => grain.All(new(), null, default)));
        await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IAgreementListGrain, object>(other, "all", async grain => await grain.Outlines(default)));
    }

    private string Title(string title) => $"{_prefix} {title}";

    private bool IsMine(AgreementLine line) => line.Title.StartsWith(_prefix, StringComparison.Ordinal);

    private async Task<string[]> All(AgreementFilter? filter = null) =>
        [.. (await List(filter ?? new(), null)).Lines.Where(IsMine)
            .Select(line => $"{line.Title[(_prefix.Length + 1)..]} {line.Standing} {(line.WaitingVersion is { } version ? $"{version}" : "-")} {line.WaitingFor}")];

    private async Task<AgreementList> List(AgreementFilter filter, AgreementCursor? after) =>
        (await _silo.Ask<IAgreementListGrain, Outcome<AgreementList>>(Administrator, "all", grain => grain.All(filter, after, default))).Value!;

    private async Task<AgreementId> InForce(string title, DateOnly? reviewBy = null)
    {
        var id = await Draft(title, reviewBy);
        await Sign(id, One);
        await Sign(id, Two);
        return id;
    }

    private async Task<AgreementId> Draft(string title, DateOnly? reviewBy = null)
    {
        var id = new AgreementId(Guid.NewGuid());
        await On(id, grain => grain.Draft(AgreementSamples.Draft(One, Two) with { Title = Title(title), ReviewBy = reviewBy ?? Review }, default));
        return id;
    }

    private async Task Sign(AgreementId id, OrganisationId party) => (await _silo.Ask<IAgreementGrain, Outcome<AgreementAnswer>>(
        Officer(party) with { Signatory = true }, id.ToString(), grain => grain.Sign(new SignAgreement(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();

    private async Task On(AgreementId id, Func<IAgreementGrain, Task<Outcome<AgreementAnswer>>> call) =>
        (await _silo.Ask(Administrator, id.ToString(), call)).Refusals.ShouldBeEmpty();
}
