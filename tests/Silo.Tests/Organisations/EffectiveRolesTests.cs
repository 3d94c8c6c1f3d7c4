using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Vetting and training that are past, or never were, end what opens cases and nothing else.</summary>
public sealed class EffectiveRolesTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly ImmutableArray<Role> Given = [.. Enum.GetValues<Role>().Except([Role.System])];
    private static readonly ImmutableArray<Role> Cases = [Role.Practitioner, Role.Supervisor];
    private static readonly OrganisationProfile Organisation =
        new(new OrganisationId(Guid.NewGuid()), "A council", OrganisationKind.Council, [], "", null);

    private static readonly Gen<DateOnly?> Dates = Gen.OneOf(
        Gen.Constant<DateOnly?>(null), Gen.Choose(-2, 2).Select(days => (DateOnly?)Today.AddDays(days)),
        Gen.Elements<DateOnly?>(DateOnly.MinValue, DateOnly.MaxValue));

    [Theory]
    [InlineData(0, 0, false, false)]
    [InlineData(1, 0, false, false)]
    [InlineData(-1, 0, true, false)]
    [InlineData(0, -1, false, true)]
    [InlineData(-1, -1, true, true)]
    [InlineData(null, 0, true, false)]
    [InlineData(0, null, false, true)]
    [InlineData(null, null, true, true)]
    [InlineData(730, -400, false, true)]
    public void Of_ASupervisor_LosesWhatOpensCasesTheDayAfterTheLast(int? vetted, int? trained, bool vetting, bool training)
    {
        var entry = EffectiveRoles.Of(Member(Day(vetted), Day(trained), [.. Given]), Organisation, Today);

        var isLapsed = vetting || training;
        entry.Member.Roles.ShouldBe(isLapsed ? Given.Except(Cases) : Given);
        (entry.Lapsed is not null).ShouldBe(isLapsed);
        if (entry.Lapsed is { } lapse)
            (lapse.Vetting, lapse.Training, string.Join(' ', lapse.Roles)).ShouldBe((vetting, training, "Practitioner Supervisor"));
    }

    [Fact]
    public void Of_WhoOpensNoCases_KeepsEverythingWithoutDates()
    {
        ImmutableArray<Role> others = [.. Given.Except(Cases)];

        foreach (var roles in others.Select(role => ImmutableArray.Create(role)).Append(others).Append([]))
        {
            var entry = EffectiveRoles.Of(Member(null, Today.AddDays(-1), roles), Organisation, Today);
            entry.Member.Roles.ShouldBe(roles);
            entry.Lapsed.ShouldBeNull();
        }
    }

    [Fact]
    public void What_opens_cases_is_read_off_the_table_of_permissions()
    {
        Permission[] material =
        [
            Permission.ReadCases, Permission.WorkCases, Permission.ReadReferrals, Permission.SendReferrals, Permission.AnswerReferrals,
            Permission.RecallReferrals, Permission.ApproveOverrides, Permission.ReassignReferrals, Permission.LowerRisk,
        ];

        Given.Where(RolePermissions.OpensCases).ShouldBe(Cases);
        foreach (var role in Given.Where(role => !RolePermissions.OpensCases(role)))
            material.ShouldAllBe(permission => !RolePermissions.Allow(ImmutableArray.Create(role), permission));
    }

    [Fact]
    public void Nobody_out_of_date_opens_a_case_and_nobody_in_date_loses_anything() => Prop.ForAll(
        (from roles in Gen.SubListOf(Given.AsEnumerable())
         from vetted in Dates
         from trained in Dates
         select Member(vetted, trained, [.. roles])).ToArbitrary(),
        member =>
        {
            var entry = EffectiveRoles.Of(member, Organisation, Today);
            var inDate = member.VettedUntil >= Today && member.TrainedUntil >= Today;
            entry.Member.Roles.ShouldBe(inDate ? member.Roles : member.Roles.Except(Cases));
            (entry.Lapsed?.Roles ?? []).ShouldBe(inDate ? [] : member.Roles.Intersect(Cases), ignoreOrder: true);
            (entry.Member with { Roles = [] }).ShouldBe(member with { Roles = [] });
        }).QuickCheckThrowOnFailure();

    private static DateOnly? Day(int? fromToday) => fromToday is { } days ? Today.AddDays(days) : null;

    private static Member Member(DateOnly? vetted, DateOnly? trained, ImmutableArray<Role> roles) =>
        new(new UserId(Guid.NewGuid()), "A worker", "Officer", roles, true, vetted, trained);
}
