using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Cases;
using Partnership.Silo.Hosting;
using Partnership.Silo.Joining;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Security.Rotation;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Hosting;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Security.Rotation;

/// <summary>An installation that holds something of all that is chained, sealed or wrapped.</summary>
public sealed class RotatedInstallation : IAsyncLifetime
{
    private const string CaseStream = "case/C-1001";
    private const string Title = "Paint on a door in Madeup Street";
    private static readonly ReferralReference Referral = new(2001);
    private static readonly Guid Request = Guid.NewGuid();
    private static readonly JoinContact Contact = new("Con Invented", "con.invented@example.org", "01632 960 001");

    private TestDatabase _database = null!;

    public string Folder { get; } = TemporaryFolder.Make();

    public string Connection => _database.ConnectionString;

    internal MasterKeyFile File => new(Folder);

    public string KeyFile => File.FilePath;

    public async Task InitializeAsync() => _database = await PostgresCluster.CreateDatabaseAsync();

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    public SiloOptions Options(string? masterKey = null) => new() { DataFolder = Folder, Database = Connection, MasterKey = masterKey };

    /// <summary>Changes the key as whoever runs the installation does.</summary>
    public async Task<string> Rotate(string? masterKey = null, string? next = null)
    {
        await using var said = new StringWriter();
        await new KeyRotation(Options(masterKey), said).RunAsync(next, default);
        return said.ToString();
    }

    /// <summary>Starts it, writes something of each kind, and stops it.</summary>
    public Task Fill(string? masterKey = null) => StartedSilo.During(Options(masterKey), async services =>
    {
        services.GetRequiredService<CallerSeal>().Attach(Appends.Caller);
        await services.GetRequiredService<IJournal>().Appended(Appends.Of(Appends.Stream(), StreamHead.Empty, Appends.Signed()));
        await services.GetRequiredService<IJournal>().Appended(
            Appends.Of(CaseStream, StreamHead.Empty, new CaseOpened(Appends.Caller.Organisation, Title, Appends.Caller.User, TestSilo.Start)) with { Case = "C-1001" });
        await services.GetRequiredService<AccessLog>().Opened("C-1001");
        await services.GetRequiredService<JoinContacts>().Keep(Request, Contact, default);
        await services.GetRequiredService<Drafts>().Start(Referral, new StartReferral(CommandId.New(), new CaseReference(1001)), Appends.Caller);
    });

    /// <summary>Starts it and requires that all of it can be proved and read.</summary>
    public Task RequireWhole(string? masterKey = null) => StartedSilo.During(Options(masterKey), async services =>
    {
        var report = await services.GetRequiredService<ChainVerification>().RunAsync(default);
        (report.Events, report.Readings, report.FirstBroken).ShouldBe((2, 1, null));
        var opened = await services.GetRequiredService<IJournal>().Read(CaseStream, 0, default);
        opened.ShouldHaveSingleItem().Event.ShouldBeOfType<CaseOpened>().Title.ShouldBe(Title);
        (await services.GetRequiredService<JoinContacts>().Read(Request, default)).ShouldBe(Contact);
        (await services.GetRequiredService<Drafts>().Read(Referral, default)).ShouldNotBeNull().Draft.ShouldNotBeNull();
    });

}
