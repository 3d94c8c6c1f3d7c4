using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Cases;

/// <summary>What was drawn from a case.</summary>
internal sealed class DrawnReferrals(DataSources database, Queries queries, CallerSeal callers, IGrainFactory grains)
{
    /// <summary>The referrals that the reader's organisation sent, in whatever state.</summary>
    public Task<ImmutableArray<DrawnReferral>> Sent(CaseReference @case, ReaderScope reader, CancellationToken ct) => queries.Read(
        reader, "list-drawn-referrals",
        row => new DrawnReferral(
            new ReferralReference(row.GetInt32(0)), new OrganisationId(row.GetGuid(1)), Enum.Parse<ReferralStatus>(row.GetString(2)),
            row.GetFieldValue<DateTimeOffset>(3)),
        ct, reader.Organisation.Value, @case.Number, reader.Person.Value);

    /// <summary>How many drafts of referrals lie with the reader's organisation.</summary>
    public async Task<int> Drafts(CaseReference @case, ReaderScope reader, DateTimeOffset now, CancellationToken ct) => (await queries.Read(
        reader, "count-drafts-of-case", row => row.GetInt32(0), ct, reader.Organisation.Value, @case.Number, now, reader.Person.Value))[0];

    /// <summary>Tells each that a person was erased, as the portal itself; once more does no harm.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached; some may know already.</exception>
    /// <exception cref="InvalidOperationException">One of them could not take it just now.</exception>
    public async Task Tell(PersonToForget erased, CancellationToken ct)
    {
        callers.Attach(Caller.System("erasure"));
        foreach (var reference in await Drawn(erased.Case, ct))
        {
            var told = await grains.GetGrain<IReferralGrain>(reference)
                .ForgetPerson(new ForgetPerson(CommandId.New(), erased.Person, erased.At), ct);
            if (!told.Succeeded)
                throw new InvalidOperationException("A referral did not take that a person was erased.");
        }
    }

    // Whoever reaches them: this is asked by nobody in person.
    private async Task<ImmutableArray<string>> Drawn(CaseReference @case, CancellationToken ct)
    {
        try
        {
            await using var command = database.Writer.CreateCommand(Sql.Text("list-drawn-records"));
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = @case.ToString() });
            await using var reader = await command.ExecuteReaderAsync(ct);
            var drawn = ImmutableArray.CreateBuilder<string>();
            while (await reader.ReadAsync(ct))
                drawn.Add(reader.GetString(0));
            return drawn.DrainToImmutable();
        }
        catch (NpgsqlException e) when (e.IsOutage)
        {
            throw new StoreUnavailableException();
        }
    }
}
