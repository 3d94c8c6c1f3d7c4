using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Organisations of an earlier release are asked who works there, and their people told what runs out.</summary>
public sealed class LeavingMigrationTests : IAsyncLifetime
{
    private const string One = "11111111-1111-1111-1111-111111111111";
    private const string Two = "22222222-2222-2222-2222-222222222222";

    private readonly EarlierDatabase _earlier = new();

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Everybody_gets_the_deadlines_that_they_would_have_by_now(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 16);
        await _earlier.Owner.Execute(
            $"""
            insert into organisation_row (id, name, kind, areas, services) values ('{One}', 'One', 'Charity', '[]', ''), ('{Two}', 'Two', 'Charity', '[]', '');
            insert into member_row (organisation, user_id, name, job_title, roles, vetted_until, trained_until, ended_on) values
                ('{One}', '{Two}', 'Opens cases', '', 'Practitioner Auditor', '2026-04-15', '2026-07-15', null),
                ('{Two}', '{Two}', 'Left one of two', '', 'Supervisor', '2026-04-15', '2026-07-15', '2026-03-01'),
                ('{One}', '{One}', 'Opens none', '', 'OrganisationAdministrator DataProtectionOfficer', '2026-04-15', '2026-07-15', null),
                ('{Two}', '{One}', 'Long ago, and never', '', 'Supervisor', '0001-01-05', null, null);
            insert into alert_choice (organisation, person, mode, address) values ('{One}', '{Two}', 'Soon', 'one@example.org'), ('{Two}', '{Two}', 'Soon', 'one@example.org');
            """);

        await _earlier.Apply(migrating, migration => migration.Number == 18);

        (await Deadlines("kind like 'runs-out/%'", "to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')")).ShouldBe(
        [
            $"organisation/{One} runs-out/{Two}/Training 2026-06-14 23:00",
            $"organisation/{One} runs-out/{Two}/Vetting 2026-03-16 00:00",
            $"organisation/{Two} runs-out/{One}/Vetting 2000-01-01 00:00",
        ]);
        (await Deadlines("kind = 'attestation'", "(due_at <= now())::text")).ShouldBe([$"organisation/{One} attestation true", $"organisation/{Two} attestation true"]);
        (await _earlier.Owner.Scalar<Guid[]>("select array_agg(organisation) from alert_choice")).ShouldBe([Guid.Parse(One)]);
        (await _earlier.Owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'attestation_row'")).ShouldBeTrue();
    }

    private Task<string[]> Deadlines(string where, string when) => _earlier.Owner.Scalar<string[]>(
        $"select array_agg(concat_ws(' ', stream, kind, {when}) order by stream, kind) from deadline where {where}");
}
