using System.Globalization;
using System.Text.Json;
using Partnership.Benchmarks;
using Partnership.TestCommon.Data;

var wanted = args is [] ? ["sending", "activation", "first-page", "access-log"] : args;
var rounds = int.TryParse(Environment.GetEnvironmentVariable("ROUNDS"), CultureInfo.InvariantCulture, out var asked) ? asked : 5;
var measures = new List<Measure>();
await using var silo = new BenchSilo();
await silo.Start();
if (wanted.Contains("sending", StringComparer.Ordinal))
{
    await using var sending = new SendingRounds(silo);
    measures.AddRange(await sending.Run(rounds));
}

if (wanted.Contains("activation", StringComparer.Ordinal))
    measures.AddRange(await new Activation(silo).Run());
if (wanted.Contains("first-page", StringComparer.Ordinal))
    measures.AddRange(await new FirstPage(silo).Run());
if (wanted.Contains("access-log", StringComparer.Ordinal))
    measures.AddRange(await AccessLogCost.Run(rounds));

Console.WriteLine();
Console.WriteLine("| what | measured | against | ratio | goal | reached |");
Console.WriteLine("|---|---|---|---|---|---|");
foreach (var measure in measures)
    Console.WriteLine(measure.Line);

var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root.FullName, "artifacts"));
await File.WriteAllTextAsync(
    Path.Combine(folder.FullName, "bench.json"),
    JsonSerializer.Serialize(
        measures.Select(each => new { each.Name, each.Value, each.Unit, each.Yardstick, each.Ratio, each.Goal }),
        new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase }) + "\n");
