using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>A portal with one record of each kind that the pages of the matrix are about, and somebody of each standing.</summary>
public sealed class MatrixWorld : IAsyncLifetime
{
    private readonly Dictionary<string, string> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<Standing, HttpClient> _clients = [];
    private PortalHost _portal = null!;
    private NpgsqlDataSource _database = null!;
    private CaseReference _case;

    public async Task InitializeAsync()
    {
        _portal = await PortalHost.Create("Development");
        _database = NpgsqlDataSource.Create(_portal.Database.ConnectionString);
        var (recorded, approved) = (await PreparedCases.Recorded(_portal), await PreparedCases.Approved(_portal));
        _case = recorded;
        Add("recorded", recorded);
        Add("requested", (await Case(recorded)).Overrides.Single().Id);
        Add("conflict", (await Case(recorded)).Restrictions.Single().Id);
        Add("approved", approved);
        Add("allowed", (await Case(approved)).Overrides.Single().Id);
        var closed = await PreparedCases.Closed(_portal);
        Add("closed", closed);
        Add("barring", (await Case(closed)).Restrictions.Single().Id);
        Add("erased", (await PreparedCases.Erased(_portal, PersonOfCase.Subject)).Case);
        Add("written", await Prepared.Written(_portal));
        Add("sent", await Prepared.Sent(_portal));
        Add("questioned", await Prepared.Questioned(_portal));
        Add("accepted", await Prepared.Accepted(_portal));
        Add("recalled", await Prepared.Recalled(_portal));
        Add("agreement", await Prepared.Agreement(_portal));
        Add("suspended", await Prepared.Suspended(_portal));
        Add("outline", await Prepared.Outline(_portal));
        Add("police", DemonstrationPeople.DerbyshireOfficer.Organisation);
        Add("council", DemonstrationPeople.DerbyCouncilOfficer.Organisation);
        Add("sam", DemonstrationPeople.DerbyshireOfficer.User);
        var inspector = DemonstrationPeople.DerbyshireInspector;
        var begun = Guid.NewGuid();
        Add("begun", begun);
        Prepared.Sure(await _portal.Ask<IStartedCaseGrain, StartedCase>(DemonstrationPeople.DerbyshireOfficer, begun.ToString(), grain => grain.Keep("sealed", default)));
        Add("invited", (await PreparedJoining.Invited(_portal)).Id);
        Add("asked", await PreparedJoining.Asked(_portal));
        Add("approving", await PreparedJoining.Asked(_portal));
        Add("declining", await PreparedJoining.Asked(_portal));
        Add("choice", AlertChoice.KeyOf(inspector.Organisation, inspector.User));
        Add("parked", Guid.NewGuid());
        foreach (var standing in Standing.All)
            _clients[standing] = _portal.Signed(standing.Caller);
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
        await _database.DisposeAsync();
        await _portal.DisposeAsync();
    }

    internal HttpClient Of(Standing standing) => _clients[standing];

    /// <summary>Everybody has just proved who they are: all of these tests together take longer than that holds.</summary>
    internal Task Prove() => _database.Execute("update accounts.session set strong_at = now()");

    /// <summary>The address with the references of this world's records in it.</summary>
    internal string Filled(string address) => _records.Aggregate(
        address, (filled, record) => filled.Replace(record.Key, record.Value, StringComparison.Ordinal));

    /// <summary>Takes away the right to record what is read.</summary>
    internal Task StopRecording() => _database.Execute(
        "do $$ begin execute format('revoke insert on access_log from %I', current_database() || '_writer'); end $$");

    /// <summary>How much has been written down of anything.</summary>
    internal Task<long> Written() => _database.Scalar<long>(
        "select (select count(*) from journal) + (select coalesce(sum(version), 0) from draft)");

    /// <summary>Calls the method with arguments in which nothing is filled in; what was refused, in a line.</summary>
    internal async Task<(Answered Answer, string Refusals)> Call(Caller caller, MethodInfo method, string key)
    {
        // By its reference alone a record can be asked for too.
        var arguments = method.GetParameters().Select(parameter => parameter.Name is "reference" ? Filled(key) : Sample.Of(parameter.ParameterType, _case));
        _portal.Services.GetRequiredService<CallerSeal>().Attach(caller.Proved(DateTimeOffset.UtcNow));
        try
        {
            dynamic outcome = await (dynamic)method.Invoke(
                Grain(method.DeclaringType!, Filled(key)), BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;
            return ((bool)outcome.Succeeded ? Answered.There : Answered.Refused, string.Join(", ", (ImmutableArray<Refusal>)outcome.Refusals));
        }
        catch (CallDeniedException)
        {
            return (Answered.Denied, "");
        }
    }

    private object Grain(Type type, string key) => typeof(IGrainFactory).GetMethod(nameof(IGrainFactory.GetGrain))!
        .MakeGenericMethod(type).Invoke(_portal.Services.GetRequiredService<IGrainFactory>(), [key, null])!;

    private void Add<T>(string name, T record) => _records[$"{{{name}}}"] = record!.ToString()!;

    private async Task<CaseView> Case(CaseReference reference) => Prepared.Sure(await _portal.Ask<ICaseGrain, CaseView>(
        DemonstrationPeople.DerbyshireOfficer, reference.ToString(), grain => grain.View(default)));
}
