using Orleans.Concurrency;
using Partnership.Contracts.Audit;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Audit;

[StatelessWorker]
internal sealed class AuditGrain(Queries queries, CallerSeal callers, AccessLog accessLog, Readers readers) : Grain, IAuditGrain
{
    public async Task<Outcome<RecordReaders>> Record(string reference, CancellationToken ct)
    {
        var reader = ReaderScope.Of(callers.Current()!);
        var reach = await queries.Read(
            reader, "may-reach", row => row.GetBoolean(0), ct, reader.Organisation.Value, reference, reader.Person.Value);
        if (!reach[0])
            return CommonRefusals.Absent;
        await accessLog.Audited(reference);
        return new RecordReaders(reference, await readers.Of(reader, reference, ct));
    }
}
