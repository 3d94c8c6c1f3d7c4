using Microsoft.Extensions.Logging.Abstractions;
using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

public sealed class GuestTests
{
    [Fact]
    public async Task A_guest_uses_the_server_of_another_process_and_leaves_it_running()
    {
        await using var folder = new DataFolder();
        using var owner = await OwnerProcess.StartAsync(folder.Path, Installed.Any);
        owner.Said.ShouldStartWith("ready ");
        var process = Postmaster.Id(folder.Data);

        await using (var guest = await VisitAsync(folder))
        {
            guest.IsGuest.ShouldBeTrue();
            (await guest.AskAsync("select 'here'")).ShouldBe("here");
        }

        Postmaster.IsAlive(process, folder.Data).ShouldBeTrue();
        (await folder.FailToStartAsync()).Code.ShouldBe("in-use");
        await owner.StopAsync();
        Postmaster.IsAlive(process, folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task ConnectAsGuestAsync_NobodyRuns_StartsAndStopsTheServerItself()
    {
        await using var folder = new DataFolder();
        var alone = await VisitAsync(folder);
        var process = Postmaster.Id(folder.Data);

        alone.IsGuest.ShouldBeFalse();
        (await alone.AskAsync("select 1")).ShouldBe("1");
        (await folder.FailToStartAsync()).Code.ShouldBe("in-use");
        await alone.DisposeAsync();

        Postmaster.IsAlive(process, folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_guests_who_come_at_once_to_an_empty_folder_one_starts_the_server_and_the_other_waits_for_it()
    {
        await using var folder = new DataFolder();

        var both = await Task.WhenAll(VisitAsync(folder), VisitAsync(folder));

        both.Count(guest => guest.IsGuest).ShouldBe(1);
        both[0].Port.ShouldBe(both[1].Port);
        foreach (var guest in both.OrderByDescending(guest => guest.IsGuest))
            await guest.DisposeAsync();
    }

    private static Task<EmbeddedPostgres> VisitAsync(DataFolder folder) => EmbeddedPostgres.ConnectAsGuestAsync(
        new EmbeddedPostgresOptions { DataFolder = folder.Path, Binaries = Installed.Any, Durable = false },
        NullLogger.Instance, CancellationToken.None);
}
