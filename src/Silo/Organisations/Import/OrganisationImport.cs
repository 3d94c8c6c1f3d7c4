using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations.Import;

/// <summary>
/// Takes police forces and councils out of the ONS lookup of districts and police force areas, by the same commands
/// as everything else. An organisation that is there already, whatever its id, is known by its official code: it keeps
/// its name, kind and services, and only its areas grow. A second run changes nothing.
/// </summary>
public sealed class OrganisationImport(IGrainFactory grains, CallerSeal callers, TimeProvider time)
{
    /// <summary>Reads the file and registers what it names; a bad line stops no good one.</summary>
    /// <param name="csv">Comma-separated UTF-8 with a header; left open.</param>
    /// <param name="joinDemonstration">
    /// Makes each organisation a party to the demonstration's agreement, and gives one without staff an invented worker.
    /// </param>
    /// <param name="ct">Stops between two organisations; what was registered stays.</param>
    public async Task<ImportReport> RunAsync(Stream csv, bool joinDemonstration, CancellationToken ct)
    {
        var file = await DistrictFile.Read(csv, ct);
        if (file.Unusable is not null)
            return new ImportReport(file.Unusable, 0, [], []);

        callers.Attach(Caller.System("import"));
        var there = await Partners(ct);
        var joining = joinDemonstration ? await DemonstrationJoin.Open(grains, London.Day(time.GetUtcNow()), ct) : null;
        var organisations = ImmutableArray.CreateBuilder<ImportedOrganisation>();
        var problems = file.Problems.ToBuilder();
        foreach (var wanted in WantedOrganisation.Of(file.Lines))
        {
            ct.ThrowIfCancellationRequested();
            var (done, refusals) = await Take(wanted, there.GetValueOrDefault(wanted.Code), ct);
            if (refusals.IsEmpty && joining is not null)
                done = done with { Joined = await joining.Take(done, wanted.Worker, ct) };
            organisations.Add(done);
            problems.AddRange(refusals.Select(refusal => new ImportProblem(
                wanted.Line, $"{wanted.Code} {wanted.Name} was refused: {refusal.Field} {refusal.Code}")));
        }

        return new ImportReport(
            null, file.LineCount, organisations.ToImmutable(), [.. problems.OrderBy(problem => problem.Line)],
            joinDemonstration && joining is null ? "There is no demonstration agreement here, so none was joined." : null);
    }

    private async Task<Dictionary<string, OrganisationProfile>> Partners(CancellationToken ct) =>
        (await grains.GetGrain<IDirectoryGrain>("all").Partners(ct)).Value
            .Where(partner => partner.OfficialCode is not null)
            .ToDictionary(partner => partner.OfficialCode!, StringComparer.Ordinal);

    private async Task<(ImportedOrganisation Done, ImmutableArray<Refusal> Refusals)> Take(
        WantedOrganisation wanted, OrganisationProfile? there, CancellationToken ct)
    {
        var areas = Together(there?.Areas ?? [], wanted.Areas);
        var done = new ImportedOrganisation(
            there?.Id ?? wanted.Id, wanted.Code, there?.Name ?? wanted.Name,
            there is null ? ImportChange.Added : ImportChange.AreasChanged);
        if (there is not null && there.Areas.SequenceEqual(areas))
            return (done with { Change = ImportChange.Unchanged }, []);

        var outcome = await grains.GetGrain<IOrganisationGrain>(done.Id.ToString()).Register(
            new RegisterOrganisation(
                CommandId.New(), done.Name, there?.Kind ?? wanted.Kind, wanted.Code, areas, there?.Services ?? wanted.Services),
            ct);
        return outcome.Succeeded ? (done, []) : (done with { Change = ImportChange.Refused }, outcome.Refusals);
    }

    /// <summary>What the organisation had and what the file adds; a place in both bears the file's name. Sorted as they are kept.</summary>
    private static ImmutableArray<Area> Together(ImmutableArray<Area> had, ImmutableArray<Area> named) =>
        [.. named.Concat(had).DistinctBy(area => area.Code, StringComparer.Ordinal).OrderBy(area => area.Code, StringComparer.Ordinal)];
}
