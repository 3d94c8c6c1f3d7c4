using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Tests.Cases;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

/// <summary>Of whoever was erased a rebuild brings nothing back, and of everybody else all that there was.</summary>
public sealed class ErasedRebuildTests : IAsyncLifetime
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Dana = DemonstrationPeople.DerbyshireDataProtectionOfficer;

    private TestSilo _silo = null!;
    private CaseReference _case;

    public async Task InitializeAsync()
    {
        _silo = await TestSilo.StartAsync();
        _case = await ErasedLife.Case(_silo);
        await ErasedLife.Refer(_silo, _case);
        // So that what is looked for can be found at all.
        (await Words()).ShouldContain("Wexcombe");
    }

    public async Task DisposeAsync()
    {
        (await _silo.Services.GetRequiredService<ChainVerification>().RunAsync(default)).FirstBroken.ShouldBeNull();
        await _silo.DisposeAsync();
    }

    [Theory]
    [InlineData(PersonKind.Subject, 0)]
    [InlineData(PersonKind.Suspect, 1)]
    [InlineData(PersonKind.Reporter, 1)]
    public async Task After_an_erasure_all_rows_are_right_as_they_stand(PersonKind kind, int number)
    {
        await Erase(new PersonOfCase(kind, number));
        var before = await _silo.DerivedRows();

        (await Rebuild()).Differed.ShouldBe(0);

        (await _silo.DerivedRows()).ShouldBe(before);
        (await Words()).ShouldNotContain(kind switch { PersonKind.Subject => "Wexcombe", PersonKind.Suspect => ErasedLife.FirstSuspectWord, _ => ErasedLife.ReporterWord });
    }

    [Fact]
    public async Task From_nothing_the_rows_are_those_that_the_erasure_left()
    {
        await Erase(PersonOfCase.Subject);
        var before = await _silo.DerivedRows();
        await _silo.Execute($"truncate {string.Join(", ", DerivedTables.All)}");

        (await Rebuild()).Tables.Single(table => table.Name == "referral_row").Missing.ShouldBeGreaterThan(0);

        (await _silo.DerivedRows()).ShouldBe(before);
        await NothingOfTheSubject();
    }

    [Fact]
    public async Task A_row_in_which_an_erased_person_stands_again_is_mended()
    {
        await Erase(PersonOfCase.Subject);
        var before = await _silo.DerivedRows();
        await _silo.Execute("update case_row set title = 'Quarrel at Wexcombe Court'");
        await _silo.Execute("update referral_row set asked_for = 'Visit Quillfeather'");

        (await Rebuild()).Differed.ShouldBeGreaterThan(0);

        (await _silo.DerivedRows()).ShouldBe(before);
        await NothingOfTheSubject();
    }

    [Fact]
    public async Task Before_the_referrals_have_heard_of_the_erasure_nothing_comes_back_either()
    {
        var command = await Command(PersonOfCase.Subject);
        (await _silo.Ask<ICaseGrain, Outcome<ErasedAnswer>>(Dana, _case.ToString(), grain => grain.ErasePerson(command, default))).Refusals.ShouldBeEmpty();
        (await Words()).ShouldContain("Quillfeather");

        await Rebuild();

        await NothingOfTheSubject();
    }

    [Fact]
    public async Task What_was_written_after_the_erasure_stands()
    {
        await Erase(PersonOfCase.Subject);
        var anew = new RecordSubject(CommandId.New(), (await View()).Version, SampleCase.Command().Subject);
        (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Sam, _case.ToString(), grain => grain.RecordSubject(anew, default))).Refusals.ShouldBeEmpty();
        var before = await _silo.DerivedRows();

        (await Rebuild()).Differed.ShouldBe(0);

        (await _silo.DerivedRows()).ShouldBe(before);
        (await View()).Subject.Name.ShouldBe(SampleCase.Name);
    }

    [Theory]
    [InlineData("subject")]
    [InlineData("suspect-1")]
    [InlineData("%")]
    public async Task A_key_that_was_destroyed_in_the_midst_of_a_stream_stops_nothing(string people)
    {
        await _silo.Execute("update person_key set wrapped = null, erased_at = now() where case_ref = $1 and person like $2", _case.ToString(), people);
        var risk = new AssessRisk(CommandId.New(), (await View()).Version, new Risk(RiskLevel.High, "Written afterwards"));
        (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Sam, _case.ToString(), grain => grain.AssessRisk(risk, default))).Refusals.ShouldBeEmpty();

        var report = await Rebuild();

        report.Tables.Select(table => table.Name).ShouldBe(DerivedTables.All, ignoreOrder: true);
        (await _silo.Scalar<string>("select title from case_row where record = $1", _case.ToString()))
            .ShouldBe(people == "suspect-1" ? "Quarrel at Wexcombe Court" : Erased.Text);
        (await View()).Risk.Why.ShouldBe("Written afterwards");
        (await Rebuild()).Differed.ShouldBe(0);
    }

    [Fact]
    public async Task Who_is_erased_between_two_rounds_is_not_brought_back_by_the_first()
    {
        await using var connection = await Database.Writer.OpenConnectionAsync();
        await using var shadow = new Shadow(connection);
        await shadow.Make(default);
        var replay = new ShadowReplay(
            shadow, new StoredCommands(Database, _silo.Services.GetRequiredService<PersonKeys>()),
            _silo.Services.GetServices<IReplayed>().ToDictionary(each => each.Category, StringComparer.Ordinal));
        (await replay.Until(await SettledPosition.Reach(connection, default), default)).ShouldBeGreaterThan(0);

        await Erase(PersonOfCase.Subject);
        var before = await _silo.DerivedRows();
        await replay.Until(await SettledPosition.Reach(connection, default), default);

        (await shadow.Mend(default)).ShouldAllBe(table => table.Differed == 0);
        (await _silo.DerivedRows()).ShouldBe(before);
        await NothingOfTheSubject();
    }

    private DataSources Database => _silo.Services.GetRequiredService<DataSources>();

    private Task<RebuildReport> Rebuild() => _silo.Services.GetRequiredService<ReadModelRebuild>().RunAsync(default);

    private async Task Erase(PersonOfCase person)
    {
        var command = await Command(person);
        (await _silo.Ask<IErasureGrain, Outcome<ErasedAnswer>>(Dana, _case.ToString(), grain => grain.Erase(command, default))).Refusals.ShouldBeEmpty();
    }

    private async Task<ErasePerson> Command(PersonOfCase person) => new(CommandId.New(), (await View()).Version, person, ErasureGround.CourtOrder);

    private async Task<CaseView> View() =>
        (await _silo.Ask<ICaseGrain, Outcome<CaseView>>(Sam, _case.ToString(), grain => grain.View(default))).Value!;

    private Task<string> Words() => ErasedLife.Everything(_silo);

    private async Task NothingOfTheSubject()
    {
        var everything = await Words();
        foreach (var word in ErasedLife.SubjectWords)
            everything.ShouldNotContain(word);
    }
}
