using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Orleans;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Tests.Kernel.Postgres;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Hosting;

/// <summary>A silo whose own PostgreSQL is killed works on as soon as that is there again.</summary>
public sealed class OwnDatabaseTests
{
    private static readonly Caller Caller = DemonstrationPeople.DerbyshireOfficer;
    private static readonly string Key = AlertChoice.KeyOf(Caller.Organisation, Caller.User);

    [Fact]
    public async Task A_command_that_met_the_death_of_the_database_is_taken_once_when_it_is_sent_again()
    {
        await using var folder = new DataFolder();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSilo(new SiloOptions { DataFolder = folder.Path, PostgresBinaries = Installed.Any });
        using var host = builder.Build();
        await host.StartAsync();
        (await Choose(host, new(CommandId.New(), 0, AlertMode.Soon, "a@example.org"))).Succeeded.ShouldBeTrue();

        await Postmaster.KillAsync(folder.Data);
        var second = new ChooseAlerts(CommandId.New(), 1, AlertMode.Daily, "a@example.org");
        await Should.ThrowAsync<StoreUnavailableException>(Choose(host, second));
        await Condition.Until("the command is taken", async () =>
        {
            try
            {
                return (await Choose(host, second)).Succeeded;
            }
            catch (StoreUnavailableException)
            {
                return false;
            }
        });

        (await Choose(host, second)).Value!.Version.ShouldBe(2);
        var database = host.Services.GetRequiredService<DataSources>();
        (await database.Owner.Scalar<long>("select count(*) from journal where stream = $1", $"alert-choice/{Key}")).ShouldBe(2);
        // None that anybody gets is dead any more.
        foreach (var source in (NpgsqlDataSource[])[database.Owner, database.Writer, database.Reader, database.Accounts])
            (await source.Scalar<int>("select 1")).ShouldBe(1);
        await host.StopAsync();
    }

    private static Task<Outcome<AlertChoice>> Choose(IHost host, ChooseAlerts command)
    {
        host.Services.GetRequiredService<CallerSeal>().Attach(Caller.Proved(DateTimeOffset.UtcNow));
        return host.Services.GetRequiredService<IGrainFactory>().GetGrain<IAlertChoiceGrain>(Key).Choose(command, default);
    }
}
