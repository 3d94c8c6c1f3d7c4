using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Demonstration;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Demonstration;

public sealed class DemonstrationSeedTests : IAsyncLifetime
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestSilo.Start.Date);
    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync();

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task Every_partner_has_one_signatory_and_all_but_commissioners_somebody_to_receive()
    {
        var staff = (await Ask<IDirectoryGrain, ImmutableArray<StaffEntry>>("all", grain => grain.Staff(default)))
            .ToLookup(entry => entry.Organisation.Id);
        var readiness = (await Ask<IDirectoryGrain, ImmutableArray<PartnerReadiness>>("all", grain => grain.Readiness(default)))
            .ToDictionary(partner => partner.Partner, partner => partner.Readiness);

        foreach (var partner in DemonstrationPartners.All)
        {
            var id = DemonstrationIds.Organisation(partner.Key);
            staff[id].Count(entry => entry.Member.Signatory).ShouldBe(1, partner.Name);
            readiness[id].ShouldBe(
                partner.Kind is OrganisationKind.Commissioner ? Readiness.None : new Readiness(Today.AddYears(2), Today.AddYears(2)), partner.Name);
        }
    }

    [Fact]
    public void Everybody_has_a_name_of_their_own() =>
        DemonstrationPartners.All.SelectMany(partner => partner.People).Select(person => person.Name).ShouldBeUnique(StringComparer.Ordinal);

    [Fact]
    public async Task Its_agreement_is_in_force_with_dates_counted_from_the_day_of_the_seeding()
    {
        var agreement = await Ask<IAgreementGrain, AgreementView>(DemonstrationIds.Agreement.ToString(), grain => grain.View(default));

        agreement.InForce.ShouldBeTrue();
        agreement.ReviewBy.ShouldBe(Today.AddMonths(12));
        agreement.ExpiresOn.ShouldBe(Today.AddMonths(24));
        agreement.Signed.ShouldBe(DemonstrationPartners.All.Select(partner => DemonstrationIds.Organisation(partner.Key)), ignoreOrder: true);
    }

    [Fact]
    public async Task A_second_start_on_a_later_day_changes_nothing()
    {
        var before = await _silo.Scalar<long>("select count(*) from journal");
        _silo.Time.Advance(TimeSpan.FromDays(2));

        await Seed();

        (await _silo.Scalar<long>("select count(*) from journal")).ShouldBe(before);
    }

    [Fact]
    public async Task Whoever_an_earlier_release_added_without_dates_is_brought_up_to_date_once()
    {
        var sam = DemonstrationPeople.DerbyshireOfficer;
        await Ask<IOrganisationGrain, OrganisationRecorded>(sam.Organisation.ToString(), grain => grain.ChangeMember(
            new ChangeMember(CommandId.New(), sam.User, "Hate crime liaison officer", [Role.Practitioner], false, null, null), default));
        _silo.Time.Advance(TimeSpan.FromDays(1));

        await Seed();

        var readiness = await Ask<IOrganisationGrain, Readiness>(sam.Organisation.ToString(), grain => grain.ReadinessOf(sam.User, default));
        readiness.ShouldBe(new Readiness(Today.AddDays(1).AddYears(2), Today.AddDays(1).AddYears(2)));
        var length = await _silo.Scalar<long>("select count(*) from journal");
        await Seed();
        (await _silo.Scalar<long>("select count(*) from journal")).ShouldBe(length);
    }

    private Task Seed() => _silo.Services.GetServices<IHostedService>().OfType<DemonstrationSeed>().Single().StartAsync(default);

    private async Task<T> Ask<TGrain, T>(string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        var outcome = await _silo.Ask(Caller.System("test"), key, call);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }
}
