using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Partnership.Silo.Hosting;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Time;
using Partnership.Torture.Host;

// "torture-host DATA BOOK DAYS PEOPLE": a silo with a PostgreSQL of its own in DATA, so many days from now, at which so many
// people work until a line is written to it or its parent is gone. What it was answered it writes into BOOK.
var time = new MovedTime();
time.Move(TimeSpan.FromDays(int.Parse(args[2], CultureInfo.InvariantCulture)));
var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSingleton<TimeProvider>(time);
builder.Services.AddSilo(new SiloOptions { DataFolder = args[0], PostgresBinaries = PackagedPostgres.Folder, Demonstration = true });
builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMinutes(2));
using var host = builder.Build();
await host.StartAsync();
Console.WriteLine("ready");

using (var book = new Book(args[1]))
using (var ending = new CancellationTokenSource())
{
    var load = new Load(host.Services, book).RunAsync(int.Parse(args[3], CultureInfo.InvariantCulture), ending.Token);
    // A load that broke off is what this is about: then it ends with its reason.
    await await Task.WhenAny(Task.Run(Console.In.ReadLine), load);
    await ending.CancelAsync();
    await load;
}

await host.StopAsync();
Console.WriteLine("stopped");
