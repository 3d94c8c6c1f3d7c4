namespace Partnership.Architecture.Tests;

public sealed class SourceTests
{
    /// <summary>
    /// Waiting for another process to start, stop, migrate or commit, which tells nobody when it has; and answering no sooner than
    /// others are answered.
    /// </summary>
    private static readonly string[] MayWait =
    [
        "src/Silo/Kernel/Postgres/Server.cs", "src/Silo/Kernel/Postgres/Launch.cs",
        "src/Silo/Kernel/Postgres/EmbeddedPostgres.cs", "src/Silo/Kernel/Migrations/Migrator.cs",
        "src/Silo/Kernel/Database/DatabaseRoles.cs",
        "src/Portal/Accounts/Entering/EqualTime.cs",
        "src/Silo/Kernel/Journal/SettledPosition.cs", "src/Silo/Kernel/Changes/ChangeFeed.cs",
    ];

    /// <summary>The portal's way to the grains, which sets the caller on every call, and its own, which is nobody's.</summary>
    private static readonly string[] MayAskGrains = ["src/Portal/Security/GrainCalls.cs", "src/Portal/Security/PortalCalls.cs"];

    [Fact]
    public void The_source_is_found() => Source.Files.Count.ShouldBeGreaterThan(100);

    [Fact]
    public void Only_grains_kernel_and_hosting_name_Orleans() => Source.Files
        .Where(file => !file.IsUnder("src/Embedded") && !file.IsUnder("src/Contracts/Kernel")
            && !file.IsUnder("src/Silo/Kernel") && !file.IsUnder("src/Silo/Hosting"))
        .Except(Source.Grains)
        .Where(file => !MayAskGrains.Contains(file.Path, StringComparer.Ordinal))
        .MustNotMatch(@"\bOrleans\b|[:,]\s*Grain\b|\bRequestContext\b|\bIIncomingGrainCall", "Orleans is named by *Grain.cs, the kernel and the hosting alone.");

    [Fact]
    public void The_portal_reaches_grains_by_the_way_that_sets_the_caller() => Source.Files
        .Where(file => file.IsUnder("src/Portal") && !MayAskGrains.Contains(file.Path, StringComparer.Ordinal))
        .MustNotMatch(@"\bIGrainFactory\b|\bGetGrain<", "A grain asked past it would be asked as nobody, or as the caller before.");

    [Fact]
    public void The_portal_names_the_silo_in_one_file() => Source.Files
        .Where(file => file.IsUnder("src/Portal"))
        .Where(file => file.Code.Any(line => line.Contains("Partnership.Silo", StringComparison.Ordinal)))
        .Select(file => file.Path)
        .Count().ShouldBeLessThanOrEqualTo(1, "Only the file that hosts the silo in-process names it; all else goes through Contracts.");

    [Fact]
    public void No_source_asks_the_compiler_for_another_edition() =>
        Source.Files.MustNotMatch(@"^\s*#(if|elif|region)\b", "An edition is chosen by project files; a region hides what should be a file.");

    [Fact]
    public void Time_comes_from_the_time_provider() => Source.Files
        .MustNotMatch(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b", "Take TimeProvider, which tests can move.");

    [Fact]
    public void Nothing_sleeps() => Source.Files
        .Where(file => !MayWait.Contains(file.Path, StringComparer.Ordinal))
        .MustNotMatch(@"\bTask\.Delay\b|\bThread\.Sleep\b", "Wait for what is to happen, or be woken by the time provider.");

    [Fact]
    public void The_listed_exceptions_are_still_needed()
    {
        MayWait.ShouldAllBe(path => Names(path, "Task.Delay"));
        MayAskGrains.ShouldAllBe(path => Names(path, "IGrainFactory"));
    }

    [Fact]
    public void Grains_start_nothing_that_they_do_not_await() => Source.Grains.MustNotMatch(
        @"\bTask\.(Run|Factory)\b|(^|\W)_ = |\.ContinueWith\(|\basync void\b|\.GetAwaiter\(\)|\.Wait\(\)|\bThreadPool\b",
        "A task that outlives its call runs as nobody and beside the next call.");

    [Fact]
    public void Grains_are_shells_of_under_sixty_lines() => Source.Grains
        .Where(grain => grain.IsUnder("src/Silo"))
        .Select(grain => (grain.Path, Lines: grain.Code.Count(line => !line.StartsWith("using ", StringComparison.Ordinal))))
        .Where(grain => grain.Lines >= 60)
        .Select(grain => $"{grain.Path}: {grain.Lines} lines without usings")
        .ShouldBeEmpty("Load, gather, decide, append, reply; the rest belongs beside the grain.");

    [Fact]
    public void The_grains_are_found() => Source.Grains.Count().ShouldBeGreaterThanOrEqualTo(8);

    [Fact]
    public void Statements_stand_in_sql_files() => Source.Files
        .Where(file => file.IsUnder("src/Silo") && !file.IsUnder("src/Silo/Kernel"))
        .MustNotMatch("\"\\s*(select|insert into|update|delete from) ", "SQL stands in embedded .sql files.");

    private static bool Names(string path, string what) =>
        Source.Files.Single(file => file.Path == path).Code.Any(line => line.Contains(what, StringComparison.Ordinal));
}
