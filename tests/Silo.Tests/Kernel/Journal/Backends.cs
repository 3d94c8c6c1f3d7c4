using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>The database's side of a writer's connection.</summary>
internal static class Backends
{
    /// <summary>Ends the one that waits for a lock, as soon as one does.</summary>
    public static async Task KillWhoWaits(this TestSilo silo)
    {
        var patience = DateTime.UtcNow.AddSeconds(20);
        while (await silo.Killed() == 0)
            DateTime.UtcNow.ShouldBeLessThan(patience, "nobody waited for the lock within twenty seconds");
    }

    /// <summary>Returns as soon as one waits for a lock.</summary>
    public static async Task UntilOneWaits(this TestSilo silo)
    {
        var patience = DateTime.UtcNow.AddSeconds(20);
        while (await silo.Scalar<long>(
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and usename like '%_writer'") == 0)
            DateTime.UtcNow.ShouldBeLessThan(patience, "nobody waited for the lock within twenty seconds");
    }

    /// <summary>Ends all that wait for a lock now; says how many.</summary>
    public static Task<long> Killed(this TestSilo silo) => silo.Scalar<long>(
        """
        select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and usename like '%_writer') killed
        """);
}
