using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Partnership.Silo.Hosting;

var builder = Host.CreateApplicationBuilder(args);
var database = builder.Configuration["DATABASE"]
    ?? throw new InvalidOperationException("A silo of the cluster edition needs DATABASE: the owner's connection string.");

builder.Services.AddSilo(new SiloOptions
{
    DataFolder = builder.Configuration["DATA"] ?? "data",
    Database = database,
});
builder.UseOrleans(silo => silo.UseAdoNetClustering(options =>
{
    options.Invariant = "Npgsql";
    options.ConnectionString = database;
}));
await builder.Build().RunAsync();
