using System.Diagnostics;
using System.Text.RegularExpressions;
using Partnership.TestCommon.Data;
using Partnership.TestCommon.Postgres;

namespace Partnership.Architecture.Tests;

/// <summary>
/// The cluster edition must restore from any registry that holds Orleans: nothing else may be missing. Projects are
/// restored in a copy, so that lock files and build folders of the checkout stay as they are.
/// </summary>
public sealed class ClusterEditionTests : IDisposable
{
    /// <summary>What Orleans' packages ask for and not every registry holds.</summary>
    private const string OrleansOwn = @"^(Microsoft\.Orleans\..+|Polly\.Extensions|System\.IO\.Hashing)$";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = TemporaryFolder.Make();

    [Theory]
    [InlineData("src/Silo/Silo.csproj")]
    [InlineData("src/Portal/Portal.csproj")]
    public async Task Restore_OfTheClusterEdition_LacksNothingButOrleans(string project)
    {
        CopyProjects();

        var (code, output) = await Restore(project);

        var errors = Regex.Matches(output, @"error (?<code>\w+): (?<text>[^\r\n]*)", RegexOptions.ExplicitCapture, Patience);
        if (code != 0)
            errors.ShouldNotBeEmpty(output);
        errors.Select(error => error.Groups["code"].Value).Contains("NU1301", StringComparer.Ordinal).ShouldBeFalse($"The package registry cannot be reached:\n{output}");
        errors.Where(error => !IsOrleansMissing(error)).Select(error => error.Value).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool IsOrleansMissing(Match error)
    {
        var package = Regex.Match(error.Groups["text"].Value, @"^Unable to find package (?<id>[\w.]+)\. ", RegexOptions.ExplicitCapture, Patience);
        return error.Groups["code"].Value is "NU1101" && Regex.IsMatch(package.Groups["id"].Value, OrleansOwn, RegexOptions.ExplicitCapture, Patience);
    }

    private void CopyProjects()
    {
        var root = Checkout.Root;
        var files = root.EnumerateFiles().Where(file => file.Extension is ".props" or ".targets" or ".config" || file.Name is "global.json")
            .Concat(root.GetDirectories("src").Single().EnumerateDirectories().SelectMany(folder => folder.EnumerateFiles("*.csproj")));
        foreach (var file in files)
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(root.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }

    private async Task<(int Code, string Output)> Restore(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", project, "-p:Edition=Cluster", "-nodeReuse:false"])
        {
            WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // What the test run's own build left behind would choose another SDK or wait for its server.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The restore of {project} took more than {Patience.TotalSeconds} seconds.", e);
        }
    }
}
