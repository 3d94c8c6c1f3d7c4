using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Demonstration;
using Partnership.Silo.Organisations.Import;
using Partnership.Silo.Tests.Kernel.Postgres;
using Partnership.TestCommon.Data;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Organisations.Import;

public sealed class OrganisationImportTests : IAsyncLifetime
{
    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync();

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task What_is_there_keeps_its_id_and_name_and_what_is_new_is_added()
    {
        var report = await Import(ImportData.Small);

        report.ExitCode.ShouldBe(0);
        report.Count(ImportChange.Added).ShouldBe(8);
        var unchanged = report.Organisations.Where(organisation => organisation.Change is ImportChange.Unchanged).ToArray();
        unchanged.Select(organisation => organisation.Name).ShouldBe(["Derbyshire Constabulary", "Derby City Council"]);
        unchanged[0].Id.ShouldBe(DemonstrationPeople.Organisation("derbyshire-police"));
        var dorset = (await Partners()).Single(partner => partner.OfficialCode == "E23000039");
        dorset.Name.ShouldBe("Dorset Police");
        dorset.Kind.ShouldBe(OrganisationKind.Police);
        dorset.Areas.ShouldBe([new Area("E06000058", "Bournemouth, Christchurch and Poole")]);
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_says_so()
    {
        await Import(ImportData.Small, joinDemonstration: true);
        var before = await JournalLength();

        var report = await Import(ImportData.Small, joinDemonstration: true);

        report.Changed.ShouldBeFalse();
        report.ExitCode.ShouldBe(0);
        (await JournalLength()).ShouldBe(before);
        Written(report).ShouldEndWith("6 lines read, 6 taken, 0 not taken.\nNothing has changed: all 10 organisations stood so already.\n");
    }

    [Fact]
    public async Task An_organisation_that_is_there_gains_areas_and_keeps_all_else()
    {
        await Import($"{ImportData.Header}1,E07000108,Dover,E22,Dover,E23000018,Derbyshire\n");

        var force = (await Partners()).Single(partner => partner.OfficialCode == "E23000018");

        force.Id.ShouldBe(DemonstrationPeople.Organisation("derbyshire-police"));
        force.Name.ShouldBe("Derbyshire Constabulary");
        force.Areas.Length.ShouldBe(DemonstrationPartners.Derbyshire.Length + 1);
        force.Areas.ShouldContain(new Area("E07000108", "Dover"));
        var staff = await _silo.Ask<IOrganisationGrain, Outcome<Member>>(
            DemonstrationPeople.DerbyshireOfficer, force.Id.ToString(), grain => grain.Member(DemonstrationPeople.DerbyshireOfficer.User, default));
        staff.Value!.Name.ShouldBe("Sam Example");
    }

    [Fact]
    public async Task The_report_names_what_was_taken_and_what_not_and_why()
    {
        var report = await Import($"{ImportData.Header}1,E07000108,Dover,E22,Dover,E23000032,Kent\n2,X,Nowhere,E22,Nowhere,E23000032,Kent\n");

        report.ExitCode.ShouldBe(1);
        Written(report).ShouldBe(
            """
            Added:
              E23000032 Kent Police
              E07000108 Dover Council
            Not taken:
              line 3: "X" is not an ONS code (a letter and eight digits)
            2 lines read, 1 taken, 1 not taken.
            2 organisations added, 0 brought up to date, 0 left unchanged.

            """);
    }

    [Fact]
    public async Task An_unusable_file_changes_nothing()
    {
        var before = await JournalLength();

        var report = await Import("a,b\n1,2\n");

        report.ExitCode.ShouldBe(2);
        Written(report).ShouldStartWith("Nothing was taken. Its first line does not name the columns LAD19CD, LAD19NM, PFA19CD, PFA19NM.");
        (await JournalLength()).ShouldBe(before);
    }

    [Fact]
    public async Task Without_the_demonstration_there_is_nothing_to_join_and_the_report_says_so()
    {
        await using var bare = await TestSilo.StartAsync(demonstration: false);

        var report = await bare.Services.GetRequiredService<OrganisationImport>()
            .RunAsync(ImportData.Stream(ImportData.Small), joinDemonstration: true, CancellationToken.None);

        report.ExitCode.ShouldBe(0);
        report.Count(ImportChange.Added).ShouldBe(10);
        Written(report).ShouldEndWith("There is no demonstration agreement here, so none was joined.\n");
    }

    [Fact]
    public async Task A_referral_works_between_two_imported_organisations()
    {
        await Import(ImportData.Small, joinDemonstration: true);

        await ReferAndAccept("Metropolitan Police", "Barnet Council", new Area("E09000003", "Barnet"));
    }

    [SharedDataFact(ImportData.National)]
    public async Task The_national_file_holds_43_forces_and_339_councils_and_a_referral_works_between_two_of_them()
    {
        var text = await File.ReadAllTextAsync(SharedData.Path(ImportData.National)!);

        var first = await Import(text, joinDemonstration: true);
        var second = await Import(text, joinDemonstration: true);

        first.ExitCode.ShouldBe(0);
        first.LineCount.ShouldBe(342);
        // Two forces and eighteen councils of the demonstration stand under their codes already. The file holds the 43
        // territorial forces of England and Wales; the British Transport Police and others without an area are not in it.
        first.Organisations.Count(organisation => organisation.Code[..3] is "E23" or "W15").ShouldBe(43);
        first.Organisations.Length.ShouldBe(43 + 339);
        first.Count(ImportChange.Unchanged).ShouldBe(20);
        first.Count(ImportChange.Added).ShouldBe(43 + 339 - 20);
        second.Changed.ShouldBeFalse();
        await ReferAndAccept("Devon & Cornwall Police", "Council of the Isles of Scilly", new Area("E06000053", "Isles of Scilly"));
    }

    private Task<ImportReport> Import(string text, bool joinDemonstration = false) => _silo.Services
        .GetRequiredService<OrganisationImport>().RunAsync(ImportData.Stream(text), joinDemonstration, CancellationToken.None);

    private static string Written(ImportReport report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        report.WriteTo(writer);
        return writer.ToString();
    }

    private Task<string?> JournalLength() => Query.AskAsync(_silo.Database, "select count(*) from journal");

    private async Task<IEnumerable<OrganisationProfile>> Partners() =>
        (await _silo.Ask<IDirectoryGrain, Outcome<ImmutableArray<OrganisationProfile>>>(
            Caller.System("test"), "all", grain => grain.Partners(default))).Value;

    private async Task<Caller> WorkerOf(string organisation)
    {
        var staff = (await _silo.Ask<IDirectoryGrain, Outcome<ImmutableArray<StaffEntry>>>(
            Caller.System("test"), "all", grain => grain.Staff(default))).Value;
        var entry = staff.Single(entry => entry.Organisation.Name == organisation);
        entry.Member.Name.ShouldBe($"Worker of {organisation}");
        return new Caller(entry.Member.User, entry.Organisation.Id, entry.Member.Roles, "casework");
    }

    private async Task ReferAndAccept(string from, string to, Area where)
    {
        var (sender, recipient) = (await WorkerOf(from), await WorkerOf(to));
        var open = SampleCase.Command();
        open = open with { Address = open.Address with { District = where } };
        var @case = (await _silo.Ask<ICaseListGrain, Outcome<CaseReference>>(sender, "all", grain => grain.Reserve(open.Command, default))).Value;
        (await _silo.Ask<ICaseGrain, Outcome<CaseOpenedAnswer>>(sender, @case.ToString(), grain => grain.Open(open, default))).Refusals.ShouldBeEmpty();
        var start = new StartReferral(CommandId.New(), @case);
        var reference = (await _silo.Ask<IReferralListGrain, Outcome<ReferralReference>>(sender, "all", grain => grain.Reserve(start.Command, default))).Value.ToString();
        (await _silo.Ask<IReferralGrain, Outcome<ReferralAnswer>>(sender, reference, grain => grain.Start(start, default))).Refusals.ShouldBeEmpty();
        var draft = new ReferralDraft(
            recipient.Organisation, SharingPurpose.Housing, Urgency.Within24Hours, "Target-hardening visit",
            "Third incident in six weeks", "Damage to a home, three times.", [], []);
        (await _silo.Ask<IReferralGrain, Outcome<ReferralAnswer>>(sender, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default))).Refusals.ShouldBeEmpty();
        (await _silo.Ask<IReferralGrain, Outcome<ReferralAnswer>>(sender, reference, grain => grain.Send(new SendReferral(CommandId.New(), 2), default))).Refusals.ShouldBeEmpty();

        var accepted = await _silo.Ask<IReferralGrain, Outcome<ReferralAnswer>>(recipient, reference, grain => grain.Accept(new AcceptReferral(CommandId.New(), 1), default));

        accepted.Value!.Status.ShouldBe(ReferralStatus.Accepted);
        var view = await _silo.Ask<IReferralGrain, Outcome<ReferralView>>(recipient, reference, grain => grain.View(default));
        view.Value!.Items.Single(item => item.Category is DataCategory.Identity).Shown.ShouldContain(new SharedLine("name", SampleCase.Name));
    }
}
