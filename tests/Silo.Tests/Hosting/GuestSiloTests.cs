using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;
using Partnership.Silo.Kernel.Postgres;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Organisations.Import;
using Partnership.Silo.Tests.Kernel.Postgres;
using Partnership.Silo.Tests.Organisations.Import;

namespace Partnership.Silo.Tests.Hosting;

/// <summary>A silo beside another on one data folder, as an import is while the portal runs.</summary>
public sealed class GuestSiloTests
{
    [Fact]
    public async Task What_a_guest_imports_is_there_for_the_silo_that_runs_and_goes_on_running()
    {
        await using var folder = new DataFolder();
        using var owner = await Start(folder, guest: false);
        using (var guest = await Start(folder, guest: true))
        {
            var report = await guest.Services.GetRequiredService<OrganisationImport>()
                .RunAsync(ImportData.Stream(ImportData.Small), joinDemonstration: false, CancellationToken.None);
            report.Count(ImportChange.Added).ShouldBe(10);
            await guest.StopAsync();
        }

        owner.Services.GetRequiredService<CallerSeal>().Attach(Caller.System("test"));
        var partners = await owner.Services.GetRequiredService<IGrainFactory>().GetGrain<IDirectoryGrain>("all").Partners(default);
        partners.Value.Length.ShouldBe(10);
        await owner.StopAsync();
    }

    [Fact]
    public async Task A_guest_alone_begins_the_database_itself()
    {
        await using var folder = new DataFolder();
        using var guest = await Start(folder, guest: true);

        var report = await guest.Services.GetRequiredService<OrganisationImport>()
            .RunAsync(ImportData.Stream(ImportData.Small), joinDemonstration: false, CancellationToken.None);

        report.Count(ImportChange.Added).ShouldBe(10);
        await guest.StopAsync();
        PostmasterFile.Read(folder.Data).ShouldBeNull();
    }

    [Fact]
    public async Task A_guest_does_not_migrate_what_another_runs()
    {
        await using var folder = new DataFolder();
        using var owner = await Start(folder, guest: false);
        var database = owner.Services.GetRequiredService<DataSources>();
        await using (var newer = database.Owner.CreateCommand("insert into migration (number, name) values ($1, 'of a later release')"))
        {
            newer.Parameters.Add(new NpgsqlParameter { Value = Migrator.Newest + 1 });
            await newer.ExecuteNonQueryAsync();
        }

        var refused = await Should.ThrowAsync<StartRefusedException>(() => Start(folder, guest: true));

        refused.Message.ShouldStartWith($"The database in use is at migration {Migrator.Newest + 1}; this release needs {Migrator.Newest}.");
        await owner.StopAsync();
    }

    private static async Task<IHost> Start(DataFolder folder, bool guest)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSilo(new SiloOptions
        {
            DataFolder = folder.Path, PostgresBinaries = Installed.Any, Guest = guest,
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
