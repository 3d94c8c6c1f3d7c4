using System.Collections.Immutable;
using System.Text.Json;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

public sealed class CaseMaskTests
{
    private static readonly UserId Reader = new(Guid.NewGuid());

    private static readonly Dictionary<DataCategory, string[]> Secrets = new()
    {
        [DataCategory.Identity] = [SampleCase.Name, "1988"],
        [DataCategory.SafeContact] = [SampleCase.Phone, "After 6pm", "landline"],
        [DataCategory.Address] = [SampleCase.AddressLines, SampleCase.Postcode, "Normanton"],
        [DataCategory.Circumstances] = [SampleCase.Account, "26000123456"],
        [DataCategory.Characteristics] = ["Bangladeshi", "Step-free"],
        [DataCategory.Suspect] = [SampleCase.Suspect],
        [DataCategory.PoliceIntelligence] = [SampleCase.Intelligence],
        [DataCategory.ReporterIdentity] = [SampleCase.Reporter],
        [DataCategory.Risk] = [SampleCase.RiskWhy],
    };

    public static TheoryData<DataCategory> Categories => [.. Secrets.Keys];

    [Theory]
    [MemberData(nameof(Categories))]
    public void What_a_person_is_restricted_from_is_left_out_and_all_else_is_there(DataCategory category)
    {
        var masked = Masked(Restricted(category));

        masked.Withheld.ShouldBe([category]);
        foreach (var (each, secrets) in Secrets)
        {
            foreach (var secret in secrets)
                Text(masked).Contains(secret, StringComparison.Ordinal).ShouldBe(each != category, $"{each}: {secret}");
        }
    }

    [Fact]
    public void A_hidden_date_of_birth_leaves_the_age_band()
    {
        var masked = Masked(Restricted(DataCategory.Identity));

        (masked.Subject.BirthDate, masked.Subject.AgeBand).ShouldBe((null, AgeBand.From25To64));
    }

    [Fact]
    public void Restrictions_of_others_leave_out_nothing()
    {
        var other = Restricted(DataCategory.Suspect) with { Person = new UserId(Guid.NewGuid()) };
        var organisation = Restricted(DataCategory.Suspect) with { Person = null, Organisation = Sample.Police.Id };

        foreach (var restriction in new[] { other, organisation })
        {
            var masked = Masked(restriction);
            masked.Withheld.ShouldBeEmpty();
            Text(masked).ShouldBe(Text(Sample.Case with { Restrictions = [restriction] }));
        }
    }

    private static Restriction Restricted(DataCategory category) =>
        new(Guid.NewGuid(), RestrictionKind.Restricted, null, Reader, [category], "A court order");

    private static CaseView Masked(params ImmutableArray<Restriction> restrictions) =>
        CaseMask.For(Sample.Case with { Restrictions = restrictions }, Reader, CaseLife.Today);

    private static string Text(CaseView view) => JsonSerializer.Serialize(view);
}
